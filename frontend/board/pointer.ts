/** What a click on the board means. */
import type { BoardHost } from './host';
import type { Quick } from './quick';
import { cardOf, laneOf } from './roving';
import type { Card } from './types';

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
    else if (card) this.#open(event, card);
    else if (lane === undefined) return;
    else if (target.closest('[data-fold]')) this.host.setFolded(lane, true);
    else if (target.closest('[data-unfold]')) this.host.setFolded(lane, false);
    else if (target.closest('[data-new]')) this.quick.open(lane);
  };

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
