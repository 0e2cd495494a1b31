/** The success animation (R8): plays over the page, blocks nothing, and goes by itself. With reduced motion the finished tree fades in and out. */
import { html, LitElement, nothing } from 'lit';
import { celebrationStyle } from './celebration-style';
import { fir, flights, leaf } from './fir';

/** As long as --eg-celebrate. */
const LASTS = 2_800;
const COLOURS = ['--eg-planned-fill', '--t1', '--t3', '--eg-today-fill', '--eg-planned-fill', '--t2', '--eg-overdue-fill'];

export class EgCelebration extends LitElement {
  static override styles = celebrationStyle;
  static override properties = { playing: { state: true } };

  declare private playing: { word: string; health: string; told: string } | undefined;
  #timer: number | undefined;

  /** Plays once, from the beginning: the word and the health that are shown, and the sentence that is read out. */
  async play(word: string, health: string, told: string): Promise<void> {
    clearTimeout(this.#timer);
    this.playing = undefined;
    await this.updateComplete;
    this.playing = { word, health, told };
    this.#timer = window.setTimeout(() => (this.playing = undefined), LASTS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.playing = undefined;
  }

  protected override render(): unknown {
    const { word, health, told } = this.playing ?? {};
    return html`<span class="sr" role="status">${told}</span>${this.playing
        ? html`<div class="room" aria-hidden="true">
            <div class="scene">${fir}<div class="burst">${flights.map(() => leaf)}</div></div>
            <p class="word"><b>${health}</b><span>${word}</span></p>
          </div>`
        : nothing}`;
  }

  protected override updated(): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.leaf').forEach((element, at) => {
      const [x, up, turn, size, delay] = flights[at]!;
      const way = { '--x': `${x}px`, '--u': `${up}px`, '--r': `${turn}deg`, '--s': `${size}`, '--d': `${delay}s` };
      for (const [name, value] of Object.entries(way)) element.style.setProperty(name, value);
      element.style.setProperty('--c', `var(${COLOURS[at % COLOURS.length]})`);
    });
  }
}

customElements.define('eg-celebration', EgCelebration);

declare global {
  interface HTMLElementTagNameMap {
    'eg-celebration': EgCelebration;
  }
}
