/** Moves that were shown at once and that the server has still to answer, and what became of them. */
import { above, placeAfter, samePlace, type Board, type LaneView, type Place, type Placed } from './store';
import type { BoardHost } from './host';
import type { Card, Id, Patch } from './types';

const LATE = 400;
const REASON_STAYS = 8_000;
const RING_STAYS = 1_200;

interface Journey {
  readonly seq: number;
  readonly card: Id;
  readonly from: Id;
  readonly place: Place;
  readonly truth: Placed | undefined;
  readonly timer: number;
  accepted: boolean;
}

export class Moves {
  /** Where cards are shown although the server has them elsewhere. */
  readonly places = new Map<Id, Place>();
  readonly late = new Set<Id>();
  readonly arrived = new Set<Id>();
  readonly refusals = new Map<Id, string>();

  readonly #journeys = new Map<Id, Journey>();
  #seq = 0;

  constructor(private readonly host: BoardHost) {}

  /** A number for the next thing that the server is asked to do. */
  nextSeq(): number {
    return ++this.#seq;
  }

  /** Shows the card in its new place at once and asks the server for it. Nothing happens if it stands there already. */
  start(card: Id, to: Id, after: Id | null): void {
    const now = this.host.find(card);
    const target = this.host.view(to);
    if (!now || !target || (now.view === target && above(target, card) === after)) return;
    const place = placeAfter(target, after, card);
    const from = now.view.info.id;
    const seq = this.nextSeq();
    this.#forget(card);
    this.places.set(card, place);
    const truth = this.host.board?.cards.get(card);
    this.#journeys.set(card, { seq, card, from, place, truth, timer: this.#whenLate(card), accepted: false });
    this.host.send('card-move', { seq, card, from, to, after });
  }

  moved(seq: number, answer: Card | undefined, adopt: (card: Card) => void): void {
    const journey = this.#stopWaiting(seq);
    if (!journey) return;
    journey.accepted = true;
    if (answer) adopt(answer);
    const truth = this.host.board?.cards.get(journey.card);
    if (answer || (truth !== journey.truth && truth?.lane === journey.place.lane)) this.#forget(journey.card);
    this.host.redraw();
  }

  /** The server asks the user something first; the card stays in its slot meanwhile, without a sign of waiting. */
  asking(seq: number): void {
    if (this.#stopWaiting(seq)) this.host.redraw();
  }

  cancelled(seq: number): Id | undefined {
    const journey = this.#stopWaiting(seq);
    if (journey) this.host.relocate([journey.card], () => this.#forget(journey.card));
    return journey?.card;
  }

  refused(seq: number, reason: string): Id | undefined {
    const card = this.cancelled(seq);
    if (card === undefined) return undefined;
    this.refusals.set(card, reason);
    setTimeout(() => {
      if (this.refusals.get(card) === reason && this.refusals.delete(card)) this.host.redraw();
    }, REASON_STAYS);
    return card;
  }

  /** The cards of a patch that somebody else has moved or made. */
  foreign(before: Board, patch: Patch): Id[] {
    return (patch.cards ?? [])
      .filter(({ id }) => !this.#journeys.has(id))
      .filter(({ id, lane, rank }) => before.cards.get(id)?.card.lane !== lane || before.cards.get(id)?.card.rank !== rank)
      .map(({ id }) => id);
  }

  /** What becomes of a lane's cards, as one value that changes with it. */
  marks(view: LaneView): string {
    const marked = ({ card: { id } }: Placed) => this.late.has(id) || this.arrived.has(id) || this.refusals.has(id);
    if (this.late.size + this.arrived.size + this.refusals.size === 0) return '';
    return view.cards
      .filter(marked)
      .map(({ card: { id } }) => [id, this.late.has(id), this.arrived.has(id), this.refusals.get(id)].join(' '))
      .join();
  }

  /** Draws a ring around cards that have just come. */
  ring(cards: readonly Id[]): void {
    if (cards.length === 0) return;
    for (const card of cards) this.arrived.add(card);
    setTimeout(() => {
      for (const card of cards) this.arrived.delete(card);
      this.host.redraw();
    }, RING_STAYS);
  }

  /** Once the server's own word has come, the place shown meanwhile is not needed any more. */
  settle(patch: Patch): void {
    for (const { id } of patch.cards ?? []) if (this.#journeys.get(id)?.accepted) this.#forget(id);
    for (const id of patch.gone ?? []) this.#forget(id);
  }

  /** After a snapshot only those moves are still open that it cannot contain yet. */
  restart(board: Board): void {
    for (const { card, from, place, accepted } of [...this.#journeys.values()]) {
      const open = !accepted && board.cards.get(card)?.lane === from && board.lanes.some((lane) => lane.id === place.lane);
      if (!open || samePlace(board.cards.get(card), place)) this.#forget(card);
    }
    this.arrived.clear();
  }

  #whenLate(card: Id): number {
    return window.setTimeout(() => {
      this.late.add(card);
      this.host.redraw();
    }, LATE);
  }

  #stopWaiting(seq: number): Journey | undefined {
    for (const journey of this.#journeys.values()) {
      if (journey.seq !== seq) continue;
      clearTimeout(journey.timer);
      this.late.delete(journey.card);
      return journey;
    }
    return undefined;
  }

  #forget(card: Id): void {
    const journey = this.#journeys.get(card);
    if (journey) clearTimeout(journey.timer);
    this.#journeys.delete(card);
    this.places.delete(card);
    this.late.delete(card);
    this.refusals.delete(card);
  }
}
