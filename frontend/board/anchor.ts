/** Holds a popover of the page at a card's clock, wherever the card goes meanwhile, and gives the focus back when it closes. */
import type { ReactiveController } from 'lit';
import { cardElement } from './card';
import type { BoardHost } from './host';
import type { Id } from './types';

/** What is used of Vaadin's popover. */
export interface Popover extends HTMLElement {
  target: Element | undefined;
  readonly updateComplete: Promise<boolean>;
}

export class Anchor implements ReactiveController {
  #popover: Popover | undefined;
  #card: Id | undefined;

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  hold(popover: Popover, card: Id): void {
    this.#letGo();
    this.#popover = popover;
    this.#card = card;
    popover.addEventListener('closed', this.#closed);
    this.#aim();
    void popover.updateComplete.then(() => requestAnimationFrame(() => this.#enter(popover)));
  }

  hostUpdated(): void {
    this.#aim();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** A card that went to another lane is drawn anew there. */
  #aim(): void {
    const clock = this.#clock();
    if (this.#popover && clock && this.#popover.target !== clock) this.#popover.target = clock;
  }

  /** Where something is asked already, into its field. */
  #enter(popover: Popover): void {
    (popover.querySelector<HTMLElement>('vaadin-text-area') ?? popover).focus();
  }

  readonly #closed = (): void => {
    const focused = document.activeElement;
    const clock = this.#clock();
    if (focused === null || focused === document.body || this.#popover?.contains(focused)) clock?.focus();
    this.#letGo();
  };

  #letGo(): void {
    this.#popover?.removeEventListener('closed', this.#closed);
    this.#popover = undefined;
    this.#card = undefined;
  }

  #clock(): HTMLElement | null | undefined {
    return this.#card === undefined ? undefined : cardElement(this.#card)?.querySelector<HTMLElement>('.work');
  }
}
