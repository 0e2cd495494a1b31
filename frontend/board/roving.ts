/** One tab stop for each lane, so that its cards can be scrolled by keyboard: which card it is, and that focus stays with a card that is drawn anew elsewhere. */
import type { ReactiveController } from 'lit';
import { cardElement } from './card';
import type { BoardHost } from './host';
import type { LaneView } from './store';
import type { Id } from './types';

export class Roving implements ReactiveController {
  #current: Id | undefined;
  #wanted: Id | undefined;
  #within: { card: Id; lane: Id; at: number } | undefined;

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  /** The card that Tab reaches: the last one that had the focus, else the first on the board. */
  get current(): Id | undefined {
    if (this.#current !== undefined && this.#seen(this.#current)) return this.#current;
    return this.host.views.filter((view) => this.#open(view)).find((view) => view.cards.length > 0)?.cards[0]?.card.id;
  }

  /** The card of a lane that Tab reaches: the current one if it lies there, else the first. */
  within(view: LaneView): Id | undefined {
    const current = this.current;
    return view.cards.some(({ card }) => card.id === current) ? current : view.cards[0]?.card.id;
  }

  /** Gives a card the focus as soon as it is drawn. */
  focus(card: Id): void {
    this.#current = card;
    this.#wanted = card;
    this.host.requestUpdate();
  }

  readonly entered = (event: FocusEvent): void => {
    const card = cardOf(event.target);
    if (card === undefined || card === this.#current) return;
    this.#current = card;
    this.host.requestUpdate();
  };

  hostUpdate(): void {
    const focused = this.host.contains(document.activeElement) ? document.activeElement : null;
    const card = cardOf(focused);
    if (card === undefined) return void (this.#within = undefined);
    const list = focused?.closest<HTMLElement>('ul.cards');
    const cards = [...(list?.querySelectorAll('[data-card]') ?? [])];
    const at = cards.findIndex((element) => cardOf(element) === card);
    this.#within = { card, lane: Number(list?.dataset['lane']), at };
  }

  hostUpdated(): void {
    const wanted = this.#wanted ?? this.#lost();
    this.#wanted = undefined;
    this.#within = undefined;
    if (wanted === undefined) return;
    const element = this.#element(wanted);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The card, or the strip of the folded lane over which it is carried. */
  #element(card: Id): HTMLElement | null {
    const lane = this.host.find(card)?.view.info.id;
    return cardElement(card) ?? this.host.querySelector(`[data-onto="${lane}"] [data-unfold]`);
  }

  /** The card that takes over the focus when the focused one was drawn anew in another place, or went. */
  #lost(): Id | undefined {
    const within = this.#within;
    if (!within || (document.activeElement !== document.body && document.activeElement !== null)) return undefined;
    if (this.#seen(within.card)) return within.card;
    const cards = this.host.view(within.lane)?.cards;
    return cards?.[Math.min(within.at, cards.length - 1)]?.card.id;
  }

  #seen(card: Id): boolean {
    const found = this.host.find(card);
    return found !== undefined && this.#open(found.view);
  }

  #open(view: LaneView): boolean {
    return this.host.shows(view.info);
  }
}

export function cardOf(target: EventTarget | null): Id | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card ? Number(card.dataset['card']) : undefined;
}

export function laneOf(target: EventTarget | null): Id | undefined {
  const lane = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
  return lane ? Number(lane.dataset['lane']) : undefined;
}
