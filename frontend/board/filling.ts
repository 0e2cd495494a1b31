/** Draws the cards that are seen first, and the others after that picture; until then these hold their titles only. */
import type { ReactiveController } from 'lit';
import type { BoardHost } from './host';
import type { Id } from './types';

/** No card is lower than this, in pixels. */
const LOWEST = 64;
/** How many cards of each lane are completed at once: so few that nobody who types waits for them. */
const STEP = 8;

export class Filling implements ReactiveController {
  readonly #complete = new Set<Id>();
  #depth = Infinity;
  #waiting = false;

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  /** How far down each lane is complete. */
  get depth(): number {
    return this.#depth;
  }

  /** The board is about to show other cards. Those that it shows already stay as they are. */
  begin(): void {
    if (this.#depth === Infinity) for (const card of this.host.board?.cards.keys() ?? []) this.#complete.add(card);
    this.#depth = Math.ceil(window.innerHeight / LOWEST);
  }

  /** Whether a card is drawn with all it shows. */
  completes(card: Id, at: number): boolean {
    if (at >= this.#depth) return this.#complete.has(card);
    if (this.#depth !== Infinity) this.#complete.add(card);
    return true;
  }

  hostUpdated(): void {
    if (this.#depth === Infinity || this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => setTimeout(() => this.#goOn()));
  }

  #goOn(): void {
    this.#waiting = false;
    this.#depth += STEP;
    if (this.host.views.every((view) => view.cards.length <= this.#depth)) {
      this.#depth = Infinity;
      this.#complete.clear();
    }
    this.host.requestUpdate();
  }
}
