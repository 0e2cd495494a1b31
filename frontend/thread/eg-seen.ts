/**
 * Tells the server that its newest entry is before somebody's eyes: when it comes, when somebody scrolls to the entries, or when the
 * page is looked at again.
 */
export class EgSeen extends HTMLElement {
  static readonly observedAttributes = ['newest'];
  #told: string | null = null;
  #inView = false;
  readonly #observer = new IntersectionObserver((moves) => {
    this.#inView = moves.at(-1)?.isIntersecting ?? false;
    this.#look();
  });

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#observer.observe(this.parentElement?.querySelector('ol') ?? this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#observer.disconnect();
  }

  attributeChangedCallback(): void {
    this.#look();
  }

  #look = (): void => {
    const newest = this.getAttribute('newest');
    if (!this.isConnected || !this.#inView || document.visibilityState !== 'visible' || newest === this.#told) return;
    this.#told = newest;
    this.dispatchEvent(new CustomEvent('thread-seen'));
  };
}

customElements.define('eg-seen', EgSeen);
