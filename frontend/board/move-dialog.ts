/** "Move to…": asks for the stage and the place, at first the top. It does with any device what a drag does. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { BoardHost } from './host';
import type { Id } from './types';

export class MoveDialog implements ReactiveController {
  #card: Id | undefined;
  #lane: Id | undefined;

  constructor(private readonly host: BoardHost) {
    host.addController(this);
  }

  open(card: Id): void {
    const found = this.host.find(card);
    if (!found) return;
    this.#card = card;
    this.#lane = found.view.info.id;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#card === undefined ? null : this.host.querySelector<HTMLDialogElement>('dialog.move');
    if (dialog && !dialog.open) dialog.showModal();
  }

  template(): unknown {
    const found = this.#card === undefined ? undefined : this.host.find(this.#card);
    if (!found) return nothing;
    const { words } = this.host;
    return html`<dialog class="move" aria-labelledby="eg-move-title" @close=${this.#closed} @keydown=${stay}>
      <form @submit=${this.#submit}>
        <h2 id="eg-move-title">${words.text('move.title', found.placed.card.title)}</h2>
        <label><span>${words.text('move.stage')}</span>
          <select name="stage" @change=${this.#chooseLane}>
            ${this.host.views.map(({ info }) => html`<option value=${info.id} ?selected=${info.id === this.#lane}>${info.name}</option>`)}
          </select></label>
        <label><span>${words.text('move.place')}</span>
          <select name="place">${this.#places()}</select></label>
        <footer>
          <button class="btn s" type="button" @click=${this.#cancel}>${words.text('move.cancel')}</button>
          <button class="btn primary s" type="submit">${words.text('move.confirm')}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #places(): TemplateResult[] {
    const { words } = this.host;
    const others = this.host.view(this.#lane ?? -1)?.cards.filter(({ card }) => card.id !== this.#card) ?? [];
    const top = html`<option value="" selected>${words.text('move.top')}</option>`;
    return [top, ...others.map(({ card }) => html`<option value=${card.id}>${words.text('move.after', card.title)}</option>`)];
  }

  readonly #chooseLane = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#lane = Number(select.value);
    const place = select.form?.elements.namedItem('place');
    if (place instanceof HTMLSelectElement) place.value = '';
    this.host.requestUpdate();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const after = new FormData(event.target as HTMLFormElement).get('place');
    const card = this.#card;
    const lane = this.#lane;
    this.#cancel();
    if (card === undefined || lane === undefined) return;
    this.host.choose(lane);
    this.host.move(card, lane, after ? Number(after) : null);
    this.host.focusCard(card);
  };

  readonly #cancel = (): void => {
    this.host.querySelector<HTMLDialogElement>('dialog.move')?.close();
  };

  readonly #closed = (): void => {
    const card = this.#card;
    this.#card = undefined;
    if (card !== undefined) this.host.focusCard(card);
  };
}

/** Keys pressed in the dialog are no keys of the board. */
function stay(event: Event): void {
  event.stopPropagation();
}
