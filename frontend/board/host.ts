/** What the parts of the board may ask of the element they belong to. */
import type { ReactiveControllerHost } from 'lit';
import type { Board, LaneView, Placed } from './store';
import type { BoardEvents, Id, LaneInfo } from './types';
import type { Words } from './words';

export interface Found {
  readonly view: LaneView;
  readonly at: number;
  readonly placed: Placed;
}

export interface BoardHost extends ReactiveControllerHost, HTMLElement {
  board: Board | undefined;
  readonly words: Words;
  readonly views: readonly LaneView[];
  readonly phone: boolean;
  /** The lists of cards that are on the page, found without looking at the cards. */
  readonly lists: readonly HTMLElement[];
  view(lane: Id): LaneView | undefined;
  find(card: Id): Found | undefined;
  /** Draws again, after something that the lanes show has changed. */
  redraw(): void;
  send<K extends keyof BoardEvents>(name: K, detail: BoardEvents[K]): void;
  say(text: string): void;
  move(card: Id, to: Id, after: Id | null, from?: DOMRect): void;
  /** Makes a change and lets the named cards glide from where they were to where they are then. */
  relocate(cards: readonly Id[], change: () => void): void;
  focusCard(card: Id): void;
  /** Whether the cards of a lane are on the screen: it is not folded, and on a phone it is the chosen one. */
  shows(lane: LaneInfo): boolean;
  /** On a phone, the lane that is on the screen. */
  choose(lane: Id): void;
  setFolded(lane: Id, folded: boolean): void;
}
