/** A new card made in place: a title is enough. */
import { html, nothing, type ReactiveController } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { BoardHost } from './host';
import type { Card, Id } from './types';

const LONGEST = 200;

export class Quick implements ReactiveController {
  /** The lane whose cards wait, because somebody types above them. */
  lane: Id | undefined;
  typing = false;

  #waiting: { seq: number; title: string } | undefined;
  #problem: string | undefined;
  #field: HTMLInputElement | undefined;
  #wantsFocus = false;

  constructor(
    private readonly host: BoardHost,
    private readonly nextSeq: () => number,
  ) {
    host.addController(this);
  }

  /** Opens the field in a lane, or in the first one that takes new cards. */
  open(lane: Id | undefined): void {
    const views = this.host.views.filter((view) => view.info.canCreate);
    const view = views.find((candidate) => candidate.info.id === lane) ?? views[0];
    if (!view) return;
    if (view.info.folded) this.host.setFolded(view.info.id, false);
    this.host.choose(view.info.id);
    if (this.lane !== view.info.id) this.#reset(view.info.id);
    this.#wantsFocus = true;
    this.host.redraw();
  }

  created(seq: number): boolean {
    if (this.#waiting?.seq !== seq) return false;
    this.#reset(undefined);
    return true;
  }

  refused(seq: number, message: string): void {
    if (this.#waiting?.seq === seq) this.#complain(message);
  }

  /** Whether a card that comes by the feed is the one that is being made here. */
  makes(card: Card): boolean {
    return this.#waiting?.title === card.title && this.lane === card.lane;
  }

  hostUpdated(): void {
    if (this.#wantsFocus && this.#field?.isConnected) {
      this.#wantsFocus = false;
      this.#field.focus();
    }
  }

  template(lane: Id): unknown {
    if (this.lane !== lane) return nothing;
    const { words } = this.host;
    const busy = this.#waiting !== undefined;
    return html`<form class="card quick" novalidate @submit=${this.#submit} @keydown=${this.#key} @focusin=${this.#enter} @focusout=${this.#leave}>
      <input
        ${ref((element) => (this.#field = element as HTMLInputElement | undefined))}
        type="text" name="title" dir="auto" autocomplete="off" maxlength=${LONGEST}
        aria-label=${words.text('quick.title')} placeholder=${words.text('quick.title')} aria-required="true"
        aria-invalid=${this.#problem ? 'true' : 'false'} aria-describedby="eg-quick-hint"
        ?readonly=${busy}
      />
      <div class="foot">
        <span class="grow hint ${this.#problem ? 'bad' : ''}" id="eg-quick-hint" role=${this.#problem ? 'alert' : nothing}>${this.#problem ?? words.text('quick.hint')}</span>
        <button class="btn plain s" type="button" @click=${() => this.close()}>${words.text('quick.cancel')}</button>
        <button class="btn primary s" type="submit" aria-disabled=${busy}>${words.text('quick.add')}</button>
      </div>
    </form>`;
  }

  close(): void {
    const lane = this.lane;
    this.#reset(undefined);
    void this.host.updateComplete.then(() => this.host.querySelector<HTMLElement>(`[data-lane="${lane}"] [data-new]`)?.focus());
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#waiting || this.lane === undefined) return;
    const title = this.#field?.value.trim() ?? '';
    if (title === '') return this.#complain(this.host.words.text('quick.blank'));
    this.#problem = undefined;
    this.#waiting = { seq: this.nextSeq(), title };
    this.host.redraw();
    this.host.send('card-create', { seq: this.#waiting.seq, lane: this.lane, title });
  };

  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') this.close();
  };

  readonly #enter = (): void => {
    this.typing = true;
  };

  readonly #leave = (event: FocusEvent): void => {
    if ((event.currentTarget as Node).contains(event.relatedTarget as Node | null)) return;
    this.typing = false;
    this.host.redraw();
  };

  #complain(problem: string): void {
    this.#waiting = undefined;
    this.#problem = problem;
    this.#wantsFocus = true;
    this.host.redraw();
  }

  #reset(lane: Id | undefined): void {
    this.lane = lane;
    this.typing = false;
    this.#waiting = undefined;
    this.#problem = undefined;
    if (this.#field) this.#field.value = '';
    this.host.redraw();
  }
}
