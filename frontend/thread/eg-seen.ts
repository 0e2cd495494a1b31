/** Tells the server that its newest entry is before somebody's eyes: when it comes, or when the page is looked at again. */
export class EgSeen extends HTMLElement {
  static readonly observedAttributes = ['newest'];
  #told: string | null = null;

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }

  attributeChangedCallback(): void {
    this.#look();
  }

  #look = (): void => {
    const newest = this.getAttribute('newest');
    if (!this.isConnected || document.visibilityState !== 'visible' || newest === this.#told) return;
    this.#told = newest;
    this.dispatchEvent(new CustomEvent('thread-seen'));
  };
}

customElements.define('eg-seen', EgSeen);
