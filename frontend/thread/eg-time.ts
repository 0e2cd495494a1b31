/** How long ago something was, as long as that is less than a day; told anew every minute. The exact moment is the server's text and title. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export class EgTime extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.#show();
    this.#timer = window.setInterval(() => this.#show(), MINUTE);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #show(): void {
    const moment = Date.parse(this.getAttribute('datetime') ?? '');
    const ago = Date.now() - moment;
    if (Number.isNaN(moment) || ago < -MINUTE || ago >= DAY) return;
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto', style: 'short' });
    this.textContent =
      ago < HOUR ? words.format(-Math.max(0, Math.floor(ago / MINUTE)), 'minute') : words.format(-Math.floor(ago / HOUR), 'hour');
  }
}

customElements.define('eg-time', EgTime);
