/** What the server and the board tell each other. The Java side mirrors it in app.evergreen.base.ui.board. */

export type Id = number;
export type Outcome = 'OPEN' | 'ACHIEVED' | 'LOST';
export type CardAction = 'take' | 'achieved' | 'lost' | 'reopen' | 'delete';

export interface Amount {
  readonly value: number;
  readonly currency: string;
}

/** States of activities, the worst first. */
export const STATES = ['OVERDUE', 'TODAY', 'PLANNED', 'NONE'] as const;
export type State = (typeof STATES)[number];

/** What is planned for a card. */
export interface Work {
  readonly state: State;
  readonly count: number;
  readonly next?: Next;
}

export interface Next {
  readonly id: Id;
  readonly words: string;
  /** A plain date. */
  readonly due: string;
  readonly state: State;
  readonly assignee: Id;
}

/** What was written about a card. */
export interface Mail {
  readonly count: number;
  /** Who follows it and has not seen the newest message. */
  readonly unread: readonly Id[];
}

/** How many cards of a lane are in which state. */
export interface Tally {
  readonly overdue: number;
  readonly today: number;
  readonly planned: number;
  readonly none: number;
}

export interface Card {
  readonly id: Id;
  readonly lane: Id;
  /** A whole number in text, because it does not fit a double. */
  readonly rank: string;
  readonly title: string;
  readonly customer?: string;
  readonly tags: readonly Id[];
  /** A plain date, as in 2026-12-11. */
  readonly renewal?: string;
  /** 0 to 100. */
  readonly health?: number;
  readonly amount?: Amount;
  readonly person?: Id;
  readonly outcome: Outcome;
  readonly isNew?: boolean;
  readonly work?: Work;
  readonly mail?: Mail;
  readonly href: string;
}

export interface LaneInfo {
  readonly id: Id;
  readonly name: string;
  readonly outcome: Outcome;
  readonly folded: boolean;
  readonly canCreate: boolean;
  /** All cards of the lane, and those that match the filter, loaded or not. */
  readonly total: number;
  readonly shown: number;
  /** Those that match the board's own filter, by state, and the one state that is shown. */
  readonly bar?: Tally;
  readonly only?: State;
  /** Whether cards lie beyond the last one that was sent. */
  readonly more: boolean;
}

export interface Lane extends LaneInfo {
  readonly cards: readonly Card[];
}

export interface Tag {
  readonly name: string;
  readonly hue: string;
}

export interface Person {
  readonly name: string;
  readonly initials: string;
  readonly hue: string;
}

/** What the viewer may do; what is missing may not be done. */
export interface May {
  readonly move?: boolean;
  readonly take?: boolean;
  readonly achieve?: boolean;
  readonly lose?: boolean;
  readonly reopen?: boolean;
  readonly remove?: boolean;
}

export interface Options {
  /** The viewer, among the people. */
  readonly me: Id;
  /** The viewer's day, as in 2026-11-22. */
  readonly today: string;
  readonly locale: string;
  readonly may: May;
  readonly filtered: boolean;
  /** False when the viewer has switched single-key shortcuts off. */
  readonly shortcuts?: boolean;
}

export type Texts = Readonly<Record<string, string>>;
export type Tags = Readonly<Record<string, Tag>>;
export type People = Readonly<Record<string, Person>>;

export interface Snapshot {
  readonly type: 'snapshot';
  readonly revision: number;
  readonly lanes: readonly Lane[];
  readonly tags: Tags;
  readonly people: People;
  readonly options: Options;
  readonly texts: Texts;
}

export interface Patch {
  readonly type: 'patch';
  readonly revision: number;
  readonly cards?: readonly Card[];
  readonly gone?: readonly Id[];
  /** What was written about cards that are otherwise as they were. */
  readonly mail?: Readonly<Record<string, Mail>>;
  readonly lanes?: readonly (Partial<LaneInfo> & { readonly id: Id })[];
  /** The lanes from first to last; those that it leaves out are gone. */
  readonly order?: readonly Id[];
  readonly tags?: Tags;
  readonly people?: People;
  readonly options?: Partial<Options>;
}

export interface Page {
  readonly type: 'page';
  readonly lane: Id;
  readonly cards: readonly Card[];
  readonly more: boolean;
}

export type Message =
  | Snapshot
  | Patch
  | Page
  | { readonly type: 'moved'; readonly seq: number; readonly card?: Card }
  | { readonly type: 'refused'; readonly seq: number; readonly reason: string }
  | { readonly type: 'cancelled'; readonly seq: number }
  | { readonly type: 'asking'; readonly seq: number }
  | { readonly type: 'created'; readonly seq: number; readonly card: Card }
  | { readonly type: 'createRefused'; readonly seq: number; readonly message: string }
  | { readonly type: 'new'; readonly lane?: Id }
  | { readonly type: 'focusCard'; readonly id: Id }
  | { readonly type: 'celebrate'; readonly id: Id };

/** What the board tells the server, by the name of the event. */
export interface BoardEvents {
  'board-ready': Record<string, never>;
  'board-ack': { revision: number };
  'board-resync': { revision: number };
  'card-move': { seq: number; card: Id; from: Id; to: Id; after: Id | null };
  'card-open': { card: Id };
  'card-activities': { card: Id };
  'card-messages': { card: Id };
  'card-done': { card: Id; activity: Id };
  'card-create': { seq: number; lane: Id; title: string };
  /** The lane in which the card is shown goes along, so that the server sees whether it was moved meanwhile. */
  'card-action': { card: Id; from: Id; action: CardAction };
  'lane-fold': { lane: Id; folded: boolean };
  /** One state to be shown of the lane, or all again. */
  'lane-bar': { lane: Id; only: State | null };
  'lane-more': { lane: Id; after: Id | null };
}
