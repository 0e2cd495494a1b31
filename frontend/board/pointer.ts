/** What a click on the board means. */
import type { BoardHost } from './host';
import type { Quick } from './quick';
import { cardOf, laneOf } from './roving';
import { withLane } from './store';
import type { Card, Id, State } from './types';

export class Pointer {
  constructor(
    private readonly host: BoardHost,
    private readonly quick: Quick,
    private readonly toggleMenu: (card: Card) => void,
  ) {}

  readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const lane = laneOf(target);
    const card = this.#card(target);
    if (card && target.closest('.menu')) this.toggleMenu(card);
    else if (card && target.closest('.mini, .done')) this.#ask(card, target);
    else if (card) this.#open(event, card);
    else if (lane === undefined) return;
    else if (target.closest('[data-fold]')) this.host.setFolded(lane, true);
    else if (target.closest('[data-unfold]')) this.host.setFolded(lane, false);
    else if (target.closest('[data-new]')) this.quick.open(lane);
    else if (target.closest('[data-bar]')) this.#only(lane, target.closest<HTMLElement>('[data-bar]')?.dataset['bar'] as State);
    else if (target.closest('[data-all]')) this.#all(lane);
  };

  #ask({ id, work }: Card, target: Element): void {
    if (target.closest('.work')) this.host.send('card-activities', { card: id });
    else if (target.closest('.mail')) this.host.send('card-messages', { card: id });
    else if (work?.next) this.host.send('card-done', { card: id, activity: work.next.id });
  }

  /** Shows one state of a lane, or all again if it is the one that is shown. */
  #only(lane: Id, state: State): void {
    const only = this.host.view(lane)?.info.only === state ? undefined : state;
    if (this.host.board) this.host.board = withLane(this.host.board, lane, { only });
    this.host.send('lane-bar', { lane, only: only ?? null });
  }

  /** The chip goes with what it ends; the focus stays in the lane. */
  #all(lane: Id): void {
    const shown = this.host.view(lane)?.info.only;
    if (!shown) return;
    this.host.querySelector<HTMLElement>(`[data-lane="${lane}"] [data-bar="${shown}"]`)?.focus();
    this.#only(lane, shown);
  }

  /** The middle button opens a new tab, also beside the title. */
  readonly auxClicked = (event: MouseEvent): void => {
    const card = this.#card(event.target as Element);
    if (event.button === 1 && card && !(event.target as Element).closest('a, button')) newTab(card);
  };

  /** A long press lifts the card; the browser's menu for links would come in between. */
  readonly menuAsked = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType === 'touch' && cardOf(event.target) !== undefined) event.preventDefault();
  };

  #open(event: MouseEvent, card: Card): void {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    const onLink = (event.target as Element).closest('a') !== null;
    if (elsewhere && onLink) return;
    event.preventDefault();
    if (elsewhere) newTab(card);
    else this.host.send('card-open', { card: card.id });
  }

  #card(target: Element): Card | undefined {
    const id = cardOf(target);
    return id === undefined ? undefined : this.host.find(id)?.placed.card;
  }
}

function newTab(card: Card): void {
  window.open(card.href, '_blank', 'noopener');
}
