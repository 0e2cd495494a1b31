/** How long ago something was, as long as that is less than a day; told anew every minute. From then on, the server's text says when it was. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export class EgTime extends HTMLElement {
  #timer = 0;
  #text = '';
  #told = '';

  connectedCallback(): void {
    this.#timer = window.setInterval(() => this.#show(), MINUTE);
    this.#show();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #show(): void {
    const moment = Date.parse(this.getAttribute('datetime') ?? '');
    const ago = Date.now() - moment;
    if (Number.isNaN(moment) || ago < -MINUTE) return;
    if (this.textContent !== this.#told) this.#text = this.textContent ?? '';
    if (ago >= DAY) {
      window.clearInterval(this.#timer);
      if (this.#told) this.textContent = this.#text;
      return;
    }
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto', style: 'short' });
    this.#told =
      ago < HOUR ? words.format(-Math.max(0, Math.floor(ago / MINUTE)), 'minute') : words.format(-Math.floor(ago / HOUR), 'hour');
    this.textContent = this.#told;
  }
}

customElements.define('eg-time', EgTime);
