/** Cards dragged by mouse, or by finger after a short press. SortableJS moves the elements; afterwards they are put back for Lit. */
import Sortable, { type MoveEvent, type SortableEvent } from 'sortablejs';
import type { ReactiveController } from 'lit';
import type { BoardHost } from './host';
import { calm } from './motion';
import type { Id } from './types';

const PRESS = 250;
const EDGE = 56;

interface Origin {
  readonly list: HTMLElement;
  /** What stood behind the card. Lit's own markers are comments, so this is a node and not an element. */
  readonly next: ChildNode | null;
}

export class Drag implements ReactiveController {
  /** Lanes in which nothing may jump, because a card comes from there or hangs over it. */
  readonly held = new Set<Id>();
  /** The lane that would take the card. */
  target: Id | undefined;

  readonly #lists = new Set<HTMLElement>();
  #origin: Origin | undefined;
  #pointer: Element | null = null;
  #landed: DOMRect | undefined;
  #touched = false;

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  get active(): boolean {
    return this.#origin !== undefined;
  }

  hostUpdated(): void {
    const may = this.host.board?.options.may.move === true;
    for (const list of this.host.lists) {
      if (!this.#lists.has(list)) this.#attach(list);
      Sortable.get(list)?.option('disabled', !may);
    }
    for (const list of this.#lists) if (!list.isConnected) this.#detach(list);
  }

  hostDisconnected(): void {
    for (const list of this.#lists) this.#detach(list);
    this.#follow(false);
  }

  #attach(list: HTMLElement): void {
    this.#lists.add(list);
    Sortable.create(list, {
      group: 'board',
      draggable: '.card[data-card]',
      filter: 'button',
      preventOnFilter: false,
      delay: PRESS,
      delayOnTouchOnly: true,
      touchStartThreshold: 6,
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 4,
      fallbackClass: 'eg-carried',
      ghostClass: 'slot',
      animation: calm() ? 0 : 170,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
      direction: 'vertical',
      emptyInsertThreshold: 0,
      scrollSensitivity: EDGE,
      scrollSpeed: 14,
      bubbleScroll: true,
      onStart: (event) => this.#start(event),
      onMove: (event) => this.#over(event),
      onEnd: (event) => this.#end(event),
    });
  }

  #detach(list: HTMLElement): void {
    this.#lists.delete(list);
    Sortable.get(list)?.destroy();
  }

  #start(event: SortableEvent): void {
    this.#origin = { list: event.from, next: event.item.nextSibling };
    this.#landed = undefined;
    this.#hold(idOf(event.from), idOf(event.from));
    this.#follow(true);
  }

  #over(event: MoveEvent): boolean {
    if (this.#strip()) return false;
    this.#hold(idOf(event.from), idOf(event.to));
    return true;
  }

  #hold(from: Id, over: Id): void {
    if (this.target === over) return;
    this.target = over;
    this.held.clear();
    this.held.add(from).add(over);
    this.host.redraw();
  }

  #end(event: SortableEvent): void {
    const { item, from } = event;
    const strip = this.#strip();
    const to = strip ?? idOf(event.to);
    const after = strip === undefined ? cardAbove(item) : null;
    const origin = this.#origin ?? { list: from, next: null };
    origin.list.insertBefore(item, origin.next);
    this.#follow(false);
    this.#origin = undefined;
    this.target = undefined;
    this.held.clear();
    this.host.redraw();
    if (this.#touched) swallowNoLaterClick();
    if (this.host.find(Number(item.dataset['card']))) this.host.move(Number(item.dataset['card']), to, after, this.#landed);
  }

  /** The folded lane or switcher tab under the pointer. */
  #strip(): Id | undefined {
    const strip = this.#pointer?.closest<HTMLElement>('[data-onto]');
    return strip && this.host.contains(strip) ? Number(strip.dataset['onto']) : undefined;
  }

  #follow(on: boolean): void {
    const change = on ? document.addEventListener : document.removeEventListener;
    for (const name of ['pointermove', 'touchmove', 'mousemove']) change.call(document, name, this.#track, { capture: true });
    for (const name of ['pointerup', 'touchend', 'mouseup']) change.call(document, name, this.#land, { capture: true });
    this.host.classList.toggle('dragging', on);
  }

  readonly #track = (event: Event): void => {
    const point = event instanceof MouseEvent ? event : (event as TouchEvent).touches[0];
    if (!point) return;
    this.#touched = !(event instanceof MouseEvent) || (event instanceof PointerEvent && event.pointerType === 'touch');
    this.#pointer = document.elementFromPoint(point.clientX, point.clientY);
    const strip = this.#strip();
    const origin = this.#origin;
    if (strip !== undefined && origin) this.#hold(idOf(origin.list), strip);
    this.host.classList.toggle('over-strip', strip !== undefined);
  };

  readonly #land = (): void => {
    this.#landed ??= Sortable.ghost?.getBoundingClientRect();
  };
}

function idOf(list: HTMLElement): Id {
  return Number(list.dataset['lane']);
}

function cardAbove(item: HTMLElement): Id | null {
  let other = item.previousElementSibling as HTMLElement | null;
  while (other && other.dataset['card'] === undefined) other = other.previousElementSibling as HTMLElement | null;
  return other ? Number(other.dataset['card']) : null;
}

/** SortableJS swallows the next click after a drag; after a touch none follows, and it would be the user's next tap. */
function swallowNoLaterClick(): void {
  setTimeout(() => document.dispatchEvent(new MouseEvent('click', { bubbles: false, cancelable: true })), 0);
}
