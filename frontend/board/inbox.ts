/** What the server says, and what the board makes of it. */
import type { Filling } from './filling';
import type { BoardHost } from './host';
import type { Moves } from './moves';
import type { Paging } from './paging';
import type { Quick } from './quick';
import { fromSnapshot, withCard, withPage, withPatch } from './store';
import type { Card, Id, Message, Page, Patch, Snapshot } from './types';

/** Cards that glide at once; with more of them, nobody could follow. */
const GLIDERS = 6;
const PATIENCE = 2_000;

export class Inbox {
  #asked = false;
  #knocks: number | undefined;

  constructor(
    private readonly host: BoardHost,
    private readonly moves: Moves,
    private readonly quick: Quick,
    private readonly paging: Paging,
    private readonly filling: Filling,
    private readonly celebrate: (card: Card) => void,
  ) {}

  /** Tells the server that the board can receive, again and again until it has sent the first snapshot. */
  knock(patience = PATIENCE): void {
    this.stop();
    this.#knocks = window.setTimeout(() => this.knock(patience * 2), patience);
    this.host.send('board-ready', {});
  }

  stop(): void {
    clearTimeout(this.#knocks);
  }

  /** Asks for everything again. */
  resync(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.host.send('board-resync', { revision: this.host.board?.revision ?? 0 });
  }

  take(message: Message): void {
    switch (message.type) {
      case 'snapshot':
        return this.#start(message);
      case 'patch':
        return this.#patch(message);
      case 'page':
        return this.#page(message);
      case 'moved':
        return this.moves.moved(message.seq, message.card, (card) => this.#adopt(card));
      case 'asking':
        return this.moves.asking(message.seq);
      case 'cancelled':
        return this.#back(this.moves.cancelled(message.seq));
      case 'refused':
        return this.#back(this.moves.refused(message.seq, message.reason), message.reason);
      case 'created':
        return this.#created(message.seq, message.card);
      case 'createRefused':
        return this.quick.refused(message.seq, message.message);
      case 'new':
        return this.quick.open(message.lane);
      case 'focusCard':
        return this.host.focusCard(message.id);
      case 'celebrate':
        return this.#cheer(message.id);
    }
  }

  #start(message: Snapshot): void {
    this.stop();
    this.#asked = false;
    const board = fromSnapshot(message);
    this.moves.restart(board);
    this.paging.reset();
    this.filling.begin();
    this.host.board = board;
    this.host.send('board-ack', { revision: message.revision });
  }

  #patch(patch: Patch): void {
    const before = this.host.board;
    if (!before) return;
    const after = withPatch(before, patch, new Set(this.moves.places.keys()));
    if (!after) return this.resync();
    const foreign = this.moves.foreign(before, patch);
    const made = (patch.cards ?? []).filter((card) => this.quick.makes(card)).map((card) => card.id);
    const arrived = foreign.filter((card) => !made.includes(card));
    this.host.relocate(arrived.slice(0, GLIDERS), () => {
      this.host.board = after;
      this.moves.settle(patch);
    });
    this.moves.ring(arrived);
  }

  #page(page: Page): void {
    if (!this.host.board) return;
    this.paging.arrived(page.lane);
    this.host.board = withPage(this.host.board, page);
  }

  #adopt(card: Card): void {
    if (this.host.board) this.host.board = withCard(this.host.board, card);
  }

  #back(card: Id | undefined, reason?: string): void {
    const found = card === undefined ? undefined : this.host.find(card);
    if (!found) return;
    const { words } = this.host;
    const { title } = found.placed.card;
    this.host.say(reason === undefined ? words.text('say.cancelled', title) : words.text('say.refused', title, reason));
  }

  #created(seq: number, card: Card): void {
    if (!this.quick.created(seq)) return;
    this.#adopt(card);
    this.host.focusCard(card.id);
    this.host.say(this.host.words.text('say.created', card.title));
  }

  #cheer(id: Id): void {
    const card = this.host.board?.cards.get(id)?.card;
    if (card) this.celebrate(card);
  }
}
