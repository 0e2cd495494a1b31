/** The board's content and how messages change it: pure functions, each of which returns a new board. */
import type { Card, Id, LaneInfo, Mail, Options, Page, Patch, People, Snapshot, Tags, Texts } from './types';

/** Where a card stands: its lane, and a key by which the lane is ordered. */
export interface Place {
  readonly lane: Id;
  readonly key: bigint;
}

export interface Placed extends Place {
  readonly card: Card;
}

export interface Board {
  readonly revision: number;
  readonly lanes: readonly LaneInfo[];
  readonly cards: ReadonlyMap<Id, Placed>;
  readonly tags: Tags;
  readonly people: People;
  readonly options: Options;
  readonly texts: Texts;
}

/** A lane as it is drawn. */
export interface LaneView {
  readonly info: LaneInfo;
  readonly cards: readonly Placed[];
  readonly total: number;
  readonly shown: number;
}

/** Room that a key leaves between two neighbouring ranks, for places the server has not numbered yet. */
const SPREAD = 20n;
/** The server's usual gap between two ranks. */
const GAP = 1n << 32n;

export function fromSnapshot(message: Snapshot): Board {
  const { revision, tags, people, options, texts } = message;
  const cards = new Map<Id, Placed>();
  for (const lane of message.lanes) {
    for (const card of lane.cards) cards.set(card.id, placed(card));
  }
  const lanes = message.lanes.map(({ cards: _, ...info }) => info);
  return { revision, lanes, cards, tags, people, options, texts };
}

/**
 * The next board, or nothing if a message has been missed and the whole must be asked for. Cards that lie beyond what has been
 * loaded of their lane come with a later page, except those that the user has moved there himself; the counts follow these at once.
 */
export function withPatch(board: Board, patch: Patch, own: ReadonlySet<Id>): Board | undefined {
  if (patch.revision !== board.revision + 1) return undefined;
  const lanes = orderedLanes(mergedLanes(board.lanes, patch), patch.order);
  const cards = new Map(board.cards);
  for (const id of patch.gone ?? []) cards.delete(id);
  let counted: readonly LaneInfo[] = lanes;
  for (const card of patch.cards ?? []) {
    if (own.has(card.id)) counted = recounted(counted, cards.get(card.id)?.lane, card.lane);
    put(cards, lanes, placed(card), own.has(card.id));
  }
  for (const [id, mail] of Object.entries(patch.mail ?? {})) putMail(cards, Number(id), mail);
  if (patch.order) dropStrays(cards, lanes);
  return {
    ...board,
    revision: patch.revision,
    lanes: counted,
    cards,
    tags: patch.tags ? { ...board.tags, ...patch.tags } : board.tags,
    people: patch.people ? { ...board.people, ...patch.people } : board.people,
    options: patch.options ? { ...board.options, ...patch.options } : board.options,
  };
}

export function withPage(board: Board, page: Page): Board {
  const cards = new Map(board.cards);
  for (const card of page.cards) cards.set(card.id, placed(card));
  return { ...withLane(board, page.lane, { more: page.more }), cards };
}

/** The board with a card that the user has moved or made; the counts follow until the server sends its own. */
export function withCard(board: Board, card: Card): Board {
  const cards = new Map(board.cards);
  const before = cards.get(card.id)?.lane;
  put(cards, board.lanes, placed(card), true);
  return { ...board, cards, lanes: recounted(board.lanes, before, card.lane) };
}

function recounted(lanes: readonly LaneInfo[], from: Id | undefined, to: Id): readonly LaneInfo[] {
  if (from === to) return lanes;
  const counted = (lane: LaneInfo, by: number) => ({ ...lane, total: lane.total + by, shown: lane.shown + by });
  return lanes.map((lane) => (lane.id === to ? counted(lane, 1) : lane.id === from ? counted(lane, -1) : lane));
}

export function withLane(board: Board, id: Id, change: Partial<LaneInfo>): Board {
  return { ...board, lanes: board.lanes.map((lane) => (lane.id === id ? { ...lane, ...change } : lane)) };
}

/** The lanes as they are drawn, cards in order; places not yet confirmed by the server count before its own. */
export function arrange(board: Board, pending: ReadonlyMap<Id, Place>): LaneView[] {
  const lists = new Map<Id, Placed[]>(board.lanes.map((lane) => [lane.id, []]));
  const drift = new Map<Id, number>();
  for (const truth of board.cards.values()) {
    const place = pending.get(truth.card.id);
    if (place && place.lane !== truth.lane) {
      drift.set(truth.lane, (drift.get(truth.lane) ?? 0) - 1);
      drift.set(place.lane, (drift.get(place.lane) ?? 0) + 1);
    }
    const seen = place ? { card: truth.card, lane: place.lane, key: place.key } : truth;
    lists.get(seen.lane)?.push(seen);
  }
  return board.lanes.map((info) => {
    const by = drift.get(info.id) ?? 0;
    return { info, cards: lists.get(info.id)!.sort(compare), total: info.total + by, shown: info.shown + by };
  });
}

/** Whether two views of a lane are drawn alike. */
export function sameView(one: LaneView, other: LaneView): boolean {
  const alike = one.info === other.info && one.total === other.total && one.shown === other.shown;
  return alike && one.cards.length === other.cards.length && one.cards.every((placed, at) => placed === other.cards[at]);
}

/** The place right below a card of the lane, or the lane's top. The moving card itself does not count as a neighbour. */
export function placeAfter(view: LaneView, after: Id | null, moving: Id): Place {
  const others = view.cards.filter((other) => other.card.id !== moving);
  const above = after === null ? -1 : others.findIndex((other) => other.card.id === after);
  const upper = others[above]?.key;
  const lower = others[above + 1]?.key;
  const step = GAP << SPREAD;
  let key = 0n;
  if (upper !== undefined && lower !== undefined) key = (upper + lower) / 2n;
  else if (upper !== undefined) key = upper + step;
  else if (lower !== undefined) key = lower - step;
  return { lane: view.info.id, key };
}

/** The card right above another one in its lane, or null at the top. */
export function above(view: LaneView, id: Id): Id | null {
  const at = view.cards.findIndex((other) => other.card.id === id);
  return view.cards[at - 1]?.card.id ?? null;
}

export function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.lane === other?.lane && one?.key === other?.key;
}

function placed(card: Card): Placed {
  return { card, lane: card.lane, key: BigInt(card.rank) << SPREAD };
}

function compare(one: Placed, other: Placed): number {
  if (one.key === other.key) return one.card.id - other.card.id;
  return one.key < other.key ? -1 : 1;
}

function put(cards: Map<Id, Placed>, lanes: readonly LaneInfo[], next: Placed, own: boolean): void {
  const stays = own || samePlace(cards.get(next.card.id), next);
  cards.delete(next.card.id);
  const lane = lanes.find((info) => info.id === next.lane);
  if (lane && (stays || !lane.more || !beyondLoaded(cards, next))) cards.set(next.card.id, next);
}

function putMail(cards: Map<Id, Placed>, id: Id, mail: Mail): void {
  const known = cards.get(id);
  if (known) cards.set(id, { ...known, card: { ...known.card, mail } });
}

/** Whether a card would follow the last one of its lane that has been loaded; it comes with a later page. */
function beyondLoaded(cards: Map<Id, Placed>, next: Placed): boolean {
  let peers = 0;
  for (const other of cards.values()) {
    if (other.lane !== next.lane) continue;
    if (compare(other, next) > 0) return false;
    peers++;
  }
  return peers > 0;
}

function mergedLanes(lanes: readonly LaneInfo[], patch: Patch): LaneInfo[] {
  const changes = new Map((patch.lanes ?? []).map((lane) => [lane.id, lane]));
  const merged = lanes.map((lane) => (changes.has(lane.id) ? { ...lane, ...changes.get(lane.id) } : lane));
  const known = new Set(lanes.map((lane) => lane.id));
  const added = [...changes.values()].filter((lane) => !known.has(lane.id)).map((lane) => ({ ...BLANK, ...lane }));
  return [...merged, ...added];
}

const BLANK = { name: '', outcome: 'OPEN', folded: false, canCreate: false, total: 0, shown: 0, more: false } as const;

function orderedLanes(lanes: LaneInfo[], order: readonly Id[] | undefined): LaneInfo[] {
  if (!order) return lanes;
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

function dropStrays(cards: Map<Id, Placed>, lanes: readonly LaneInfo[]): void {
  const known = new Set(lanes.map((lane) => lane.id));
  for (const [id, card] of cards) if (!known.has(card.lane)) cards.delete(id);
}
