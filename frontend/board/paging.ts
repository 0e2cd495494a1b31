/** Asks for the next cards of a lane shortly before its end is reached. */
import type { ReactiveController } from 'lit';
import type { BoardHost } from './host';
import type { Id } from './types';

const AHEAD = '400px 0px';

export class Paging implements ReactiveController {
  readonly #asked = new Set<Id>();
  readonly #watched = new Map<Element, IntersectionObserver>();

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  arrived(lane: Id): void {
    this.#asked.delete(lane);
    this.#forgetAll();
  }

  reset(): void {
    this.#asked.clear();
    this.#forgetAll();
  }

  hostUpdated(): void {
    for (const [end, observer] of this.#watched) if (!end.isConnected) this.#forget(end, observer);
    for (const { lastElementChild: end } of this.host.lists) if (end?.matches('.coming') && !this.#watched.has(end)) this.#watch(end);
  }

  hostDisconnected(): void {
    this.reset();
  }

  #watch(end: Element): void {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#ask(end), {
      root: end.parentElement,
      rootMargin: AHEAD,
    });
    observer.observe(end);
    this.#watched.set(end, observer);
  }

  #ask(end: Element): void {
    const lane = Number(end.getAttribute('data-lane'));
    if (this.#asked.has(lane)) return;
    this.#asked.add(lane);
    const last = this.host.view(lane)?.cards.at(-1)?.card.id ?? null;
    this.host.send('lane-more', { lane, after: last });
  }

  #forgetAll(): void {
    for (const [end, observer] of this.#watched) this.#forget(end, observer);
  }

  #forget(end: Element, observer: IntersectionObserver): void {
    observer.disconnect();
    this.#watched.delete(end);
  }
}
