/** What the board knows and what it offers to its parts; how it is drawn and driven is the element's own affair. */
import { LitElement } from 'lit';
import { atOnce } from './at-once';
import { cardElement } from './card';
import type { BoardHost, Found } from './host';
import { glide } from './motion';
import { withLane, type Board, type LaneView } from './store';
import type { BoardEvents, Id, LaneInfo } from './types';
import { Words } from './words';

const PHONE = '(max-width: 699px)';

export abstract class BoardBase extends LitElement implements BoardHost {
  words = new Words('en', '1970-01-01', {});
  phone = false;

  protected said = '';
  readonly #narrow = matchMedia(PHONE);
  #board: Board | undefined;
  #views: readonly LaneView[] | undefined;
  #chosen: Id | undefined;

  abstract move(card: Id, to: Id, after: Id | null, from?: DOMRect): void;
  abstract focusCard(card: Id): void;
  protected abstract arranged(board: Board): readonly LaneView[];

  get board(): Board | undefined {
    return this.#board;
  }

  set board(board: Board | undefined) {
    const before = this.#board;
    this.#board = board;
    if (board && (board.texts !== before?.texts || board.options !== before.options)) {
      this.words = new Words(board.options.locale, board.options.today, board.texts);
    }
    this.redraw();
  }

  get views(): readonly LaneView[] {
    if (!this.#board) return [];
    this.#views ??= this.arranged(this.#board);
    return this.#views;
  }

  get lists(): readonly HTMLElement[] {
    const lanes = [...(this.querySelector('.board')?.children ?? [])];
    return lanes.flatMap((lane) => lane.querySelector<HTMLElement>('ul.cards') ?? []);
  }

  view(lane: Id): LaneView | undefined {
    return this.views.find((view) => view.info.id === lane);
  }

  find(card: Id): Found | undefined {
    for (const view of this.views) {
      const at = view.cards.findIndex((placed) => placed.card.id === card);
      const placed = view.cards[at];
      if (placed) return { view, at, placed };
    }
    return undefined;
  }

  /** On a phone, the one lane that is seen: the chosen one, else the first. */
  get onPhone(): Id | undefined {
    const chosen = this.views.find((view) => view.info.id === this.#chosen) ?? this.views[0];
    return chosen?.info.id;
  }

  shows(lane: LaneInfo): boolean {
    return this.phone ? lane.id === this.onPhone : !lane.folded;
  }

  choose(lane: Id): void {
    if (!this.phone || this.onPhone === lane) return;
    this.#chosen = lane;
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector(`[role="tab"][data-onto="${lane}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' }));
  }

  redraw(): void {
    this.#views = undefined;
    this.requestUpdate();
  }

  send<K extends keyof BoardEvents>(name: K, detail: BoardEvents[K]): void {
    atOnce(() => this.dispatchEvent(new CustomEvent(name, { detail })));
  }

  say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  relocate(cards: readonly Id[], change: () => void, from?: DOMRect): void {
    const before = cards.map((card) => [card, from ?? cardElement(card)?.getBoundingClientRect()] as const);
    change();
    this.redraw();
    void this.updateComplete.then(() => {
      for (const [card, rect] of before) {
        const element = cardElement(card);
        if (element && rect) glide(element, rect);
      }
    });
  }

  setFolded(lane: Id, folded: boolean): void {
    if (!this.#board) return;
    this.board = withLane(this.#board, lane, { folded });
    this.send('lane-fold', { lane, folded });
    const next = folded ? '[data-unfold]' : '[data-fold]';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-lane="${lane}"] ${next}`)?.focus({ preventScroll: true }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#resized);
    this.#resized();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener('change', this.#resized);
  }

  /** Light DOM: the page's style sheet reaches the board, and SortableJS and the browser's search see its cards. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #resized = (): void => {
    this.phone = this.#narrow.matches;
    this.requestUpdate();
  };
}
