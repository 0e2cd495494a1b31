/** The board by keyboard: arrows walk, Space lifts and drops, arrows carry, Escape puts back, Enter opens, M asks where to. */
import type { BoardHost } from './host';
import { cardOf } from './roving';
import { above, placeAfter, type Place } from './store';
import type { Id } from './types';

interface Actions {
  readonly open: (card: Id) => void;
  readonly askWhere: (card: Id) => void;
  readonly create: (lane: Id) => void;
}

export class Keyboard {
  /** The lifted card and where it is held. */
  carried: { readonly card: Id; readonly place: Place } | undefined;

  constructor(
    private readonly host: BoardHost,
    private readonly actions: Actions,
  ) {}

  readonly pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const done = this.carried ? this.#carrying(event) : this.#walking(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A button that has the focus while a card is carried must not be pressed by the key that drops it. */
  readonly released = (event: KeyboardEvent): void => {
    if (event.key === ' ' && event.target instanceof HTMLElement && event.target.matches('[data-unfold]') && this.#swallow) event.preventDefault();
    this.#swallow = false;
  };

  #swallow = false;

  /** The lifted card goes back where it was. It does not fetch the focus back if the user has turned to something else. */
  putBack(refocus: boolean): void {
    const carried = this.carried;
    if (!carried) return;
    this.host.relocate([carried.card], () => (this.carried = undefined));
    if (refocus) this.host.focusCard(carried.card);
    this.host.say(this.host.words.text('say.cancelled', this.#title(carried.card)));
  }

  #walking(event: KeyboardEvent): boolean {
    const card = event.target instanceof Element && event.target.matches('[data-card]') ? cardOf(event.target) : undefined;
    if (card === undefined) return this.#leaving(event);
    const arrow = this.#arrow(event.key);
    if (arrow) return this.#walk(card, arrow);
    switch (event.key) {
      case 'Home':
      case 'End':
        return this.#toEdge(card, event.key === 'Home');
      case 'Enter':
        this.actions.open(card);
        return true;
      case ' ':
        return this.#lift(card);
      default:
        return this.host.board?.options.shortcuts !== false && this.#letter(card, event.key.toLowerCase());
    }
  }

  #letter(card: Id, key: string): boolean {
    const lane = this.host.find(card)?.view.info;
    if (key === 'm' && this.#may()) this.actions.askWhere(card);
    else if (key === 'n' && lane?.canCreate) this.actions.create(lane.id);
    else return false;
    return true;
  }

  /** Escape leads from a card's button back to the card. */
  #leaving(event: KeyboardEvent): boolean {
    const card = event.key === 'Escape' ? cardOf(event.target) : undefined;
    if (card !== undefined) this.host.focusCard(card);
    return card !== undefined;
  }

  #walk(card: Id, [across, down]: readonly [number, number]): boolean {
    const found = this.host.find(card);
    if (!found) return false;
    const views = this.host.views.filter((view) => this.host.shows(view.info) && view.cards.length > 0);
    const lane = views[views.indexOf(found.view) + across];
    const next = lane?.cards[Math.min(found.at + down, lane.cards.length - 1)];
    if (next) this.host.focusCard(next.card.id);
    return true;
  }

  #toEdge(card: Id, first: boolean): boolean {
    const next = this.host.find(card)?.view.cards.at(first ? 0 : -1);
    if (next) this.host.focusCard(next.card.id);
    return true;
  }

  #lift(card: Id): boolean {
    const found = this.host.find(card);
    if (!found || !this.#may()) return true;
    this.carried = { card, place: found.placed };
    this.host.redraw();
    this.host.say(`${this.host.words.text('say.lifted', this.#title(card))} ${this.#position()}`);
    return true;
  }

  #carrying(event: KeyboardEvent): boolean {
    const arrow = this.#arrow(event.key);
    if (arrow) this.#carry(arrow);
    else if (event.key === 'Escape') this.putBack(true);
    else if (event.key === ' ' || event.key === 'Enter') this.#drop();
    return true;
  }

  #carry([across, down]: readonly [number, number]): void {
    const carried = this.carried;
    const found = carried && this.host.find(carried.card);
    if (!found) return;
    const lane = across === 0 ? found.view : this.host.views[this.host.views.indexOf(found.view) + across];
    if (!lane) return;
    const others = lane.cards.filter(({ card }) => card.id !== carried.card);
    const at = Math.max(0, Math.min(found.at + down, others.length));
    const place = placeAfter(lane, others[at - 1]?.card.id ?? null, carried.card);
    this.carried = { card: carried.card, place };
    this.host.choose(lane.info.id);
    this.host.redraw();
    this.host.focusCard(carried.card);
    this.host.say(this.#position());
  }

  #drop(): void {
    const carried = this.carried;
    const found = carried && this.host.find(carried.card);
    if (!found) return;
    const { view } = found;
    const after = above(view, carried.card);
    const words = this.host.words.text('say.dropped', this.#title(carried.card), view.info.name);
    this.#swallow = true;
    this.carried = undefined;
    this.host.redraw();
    this.host.move(carried.card, view.info.id, after);
    this.host.focusCard(carried.card);
    this.host.say(words);
  }

  #position(): string {
    const found = this.carried && this.host.find(this.carried.card);
    if (!found) return '';
    return this.host.words.text('say.position', found.view.info.name, found.at + 1, found.view.cards.length);
  }

  /** Lanes to the end and cards down, from an arrow key. */
  #arrow(key: string): readonly [number, number] | undefined {
    const end = getComputedStyle(this.host).direction === 'rtl' ? -1 : 1;
    const ways: Record<string, readonly [number, number]> = {
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
      ArrowRight: [end, 0],
      ArrowLeft: [-end, 0],
    };
    return ways[key];
  }

  #title(card: Id): string {
    return this.host.find(card)?.placed.card.title ?? '';
  }

  #may(): boolean {
    return this.host.board?.options.may.move === true;
  }
}

