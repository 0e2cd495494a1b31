/** The board: draws the lanes that the server sends, shows a move at once, and tells the server what the user did. */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { Anchor, type Popover } from './anchor';
import { BoardBase } from './board-base';
import { cardTemplate, type Names } from './card';
import { Drag } from './drag';
import './eg-celebration';
import { Filling } from './filling';
import { Inbox } from './inbox';
import { Keyboard } from './keyboard';
import { laneTemplate, skeletonBoard } from './lane';
import { actionsFor, CardMenu, type MenuAction } from './menu';
import { MoveDialog } from './move-dialog';
import { Moves } from './moves';
import { Paging } from './paging';
import { Pointer } from './pointer';
import { Quick } from './quick';
import { Roving } from './roving';
import { arrange, sameView, type Board, type LaneView, type Place, type Placed } from './store';
import { switcher } from './switcher';
import type { Card, Id, Message, Patch } from './types';

export class EgBoard extends BoardBase {
  readonly #moves = new Moves(this);
  readonly #quick = new Quick(this, () => this.#moves.nextSeq());
  readonly #paging = new Paging(this);
  readonly #filling = new Filling(this);
  readonly #roving = new Roving(this);
  readonly #drag = new Drag(this);
  readonly #anchor = new Anchor(this);
  readonly #dialog = new MoveDialog(this);
  readonly #menu = new CardMenu(this, (card, action) => this.#act(card, action));
  readonly #pointer = new Pointer(this, this.#quick, (card) => this.#menu.toggle(card));
  readonly #keyboard = new Keyboard(this, {
    open: (card) => this.send('card-open', { card }),
    askWhere: (card) => this.#dialog.open(card),
    create: (lane) => this.#quick.open(lane),
  });
  readonly #inbox = new Inbox(this, this.#moves, this.#quick, this.#paging, this.#filling, (card) => this.#celebrate(card));
  #drawn: readonly LaneView[] = [];

  /** Called by the server. */
  receive(messages: readonly Message[]): void {
    for (const message of messages) this.#inbox.take(message);
  }

  /** Called by the server with a patch that was encoded once for many browsers, and the number that it has in this one. */
  patched(json: string, revision: number): void {
    this.#inbox.take({ ...(JSON.parse(json) as Patch), revision });
  }

  /** Called by the server where it has left this browser out for a while. */
  resync(): void {
    this.#inbox.resync();
  }

  /** Called by the server with a popover that it has filled: the activities of a card. */
  anchor(popover: Popover, card: Id): void {
    this.#anchor.hold(popover, card);
  }

  move(card: Id, to: Id, after: Id | null, from?: DOMRect): void {
    this.relocate([card], () => this.#moves.start(card, to, after), from);
  }

  focusCard(card: Id): void {
    const lane = this.find(card)?.view.info.id;
    if (lane !== undefined) this.choose(lane);
    this.#roving.focus(card);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the server sends along comes right after the element, in the same answer; only where it got lost it has to be asked for.
    setTimeout(() => this.isConnected && !this.board && this.#inbox.knock());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inbox.stop();
  }

  /** Lanes in which the user drags or types stay as they were drawn last, and so does what has not changed. */
  protected override arranged(board: Board): readonly LaneView[] {
    const fresh = arrange(board, this.#places());
    const held = (lane: Id) => this.#drag.held.has(lane) || (this.#quick.typing && this.#quick.lane === lane);
    const last = new Map(this.#drawn.map((view) => [view.info.id, view]));
    const next = new Map(fresh.map((view) => [view.info.id, view]));
    const order = this.#drag.active ? this.#drawn : fresh;
    this.#drawn = order.map((view) => {
      const before = last.get(view.info.id);
      const now = next.get(view.info.id) ?? view;
      return before && (held(view.info.id) || sameView(before, now)) ? before : now;
    });
    return this.#drawn;
  }

  protected override render(): unknown {
    const { board, words } = this;
    if (!board) return skeletonBoard;
    const views = this.phone ? this.views.filter((view) => this.shows(view.info)) : this.views;
    const keys = this.#keyboard;
    const mouse = this.#pointer;
    return html`<p class="sr" id="eg-board-keys">${words.text('board.keys')}</p><p class="sr" id="eg-board-all">${words.text('only.end')}</p>
      ${this.phone && this.onPhone !== undefined ? switcher(this, this.onPhone, this.#drag.target) : nothing}
      <div
        class="board" role="group" aria-label=${words.text('board.name')} aria-describedby="eg-board-keys"
        @click=${mouse.clicked} @auxclick=${mouse.auxClicked} @contextmenu=${mouse.menuAsked} @pointerdown=${this.#grabbed}
        @keydown=${keys.pressed} @keyup=${keys.released} @focusin=${this.#roving.entered} @focusout=${this.#left}
      >${repeat(views, (view) => view.info.id, (view) => this.#lane(view, board))}</div>
      ${this.#menu.template()} ${this.#dialog.template()}
      <div class="sr" role="status">${this.said}</div>
      <eg-celebration></eg-celebration>`;
  }

  /** Drawn again only when something in it has changed, so that a move visits two lanes however many cards the others hold. */
  #lane(view: LaneView, board: Board): unknown {
    const { id } = view.info;
    const { words, phone } = this;
    const { tags, people, options } = board;
    const current = this.#roving.within(view);
    const lifted = this.#keyboard.carried?.place.lane === id ? this.#keyboard.carried.card : undefined;
    const target = this.#drag.target === id || lifted !== undefined;
    const quick = this.#quick.template(id);
    const look = { words, filtered: options.filtered, phone, target, quick };
    const names: Names = { words, tags, people, options };
    const shown = [view, ...Object.values(look), tags, people, current, current === this.#roving.current, lifted, this.#moves.marks(view), this.#filling.depth];
    return guard(shown, () => laneTemplate(view, { ...look, card: (placed, at) => this.#card(placed, at, current, names) }));
  }

  #card({ card }: Placed, at: number, current: Id | undefined, names: Names): unknown {
    const { late, arrived, refusals } = this.#moves;
    const look = {
      current: card.id === current,
      entered: card.id === this.#roving.current,
      lifted: card.id === this.#keyboard.carried?.card,
      late: late.has(card.id),
      arrived: arrived.has(card.id),
      refusal: refusals.get(card.id),
      hasMenu: actionsFor(card, names.options.may).length > 0,
      complete: this.#filling.completes(card.id, at),
    };
    return cardTemplate(card, look, names);
  }

  #places(): ReadonlyMap<Id, Place> {
    const carried = this.#keyboard.carried;
    return carried ? new Map(this.#moves.places).set(carried.card, carried.place) : this.#moves.places;
  }

  #act(card: Id, action: MenuAction): void {
    const from = this.find(card)?.view.info.id;
    if (action === 'move') this.#dialog.open(card);
    else if (from !== undefined) this.send('card-action', { card, from, action });
  }

  #celebrate(card: Card): void {
    const word = this.words.text('outcome.ACHIEVED');
    const told = this.words.text('say.achieved', card.title);
    void this.querySelector('eg-celebration')?.play(word, this.words.number(100), told);
  }

  readonly #grabbed = (): void => this.#keyboard.putBack(false);

  readonly #left = (event: FocusEvent): void => {
    if (event.relatedTarget && !this.contains(event.relatedTarget as Node)) this.#keyboard.putBack(false);
  };
}

customElements.define('eg-board', EgBoard);

declare global {
  interface HTMLElementTagNameMap {
    'eg-board': EgBoard;
  }
}
