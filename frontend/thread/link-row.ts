/** Asks where a link leads, right below the text. */
import { around } from './commands';
import { isLink } from './safe';

export class LinkRow {
  readonly element = document.createElement('div');
  readonly #input = document.createElement('input');
  #range: Range | undefined;

  constructor(
    label: string,
    private readonly text: HTMLElement,
    private readonly changed: () => void,
  ) {
    this.element.className = 'rt-link';
    this.element.hidden = true;
    this.#input.type = 'url';
    this.#input.placeholder = 'https://';
    this.#input.setAttribute('aria-label', label);
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => (this.element.hidden = true));
    this.element.append(this.#input);
  }

  open(): void {
    const selection = document.getSelection();
    if (!selection?.rangeCount || !this.text.contains(selection.anchorNode)) return;
    this.#range = selection.getRangeAt(0).cloneRange();
    this.#input.value = around('a')?.getAttribute('href') ?? '';
    this.element.hidden = false;
    this.#input.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const typed = this.#input.value.trim();
    this.#back();
    if (event.key === 'Enter') this.#apply(typed);
  }

  #back(): void {
    this.element.hidden = true;
    this.text.focus();
    if (this.#range) {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(this.#range);
    }
  }

  #apply(typed: string): void {
    const address = isLink(typed) || !typed ? typed : typed.includes('@') ? `mailto:${typed}` : `https://${typed}`;
    const link = around('a');
    if (link) {
      if (address) link.setAttribute('href', address);
      else link.replaceWith(...link.childNodes);
    } else if (address && this.#range?.collapsed) this.#insert(address, typed);
    else if (address) document.execCommand('createLink', false, address);
    this.changed();
  }

  #insert(address: string, words: string): void {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = words;
    document.execCommand('insertHTML', false, link.outerHTML);
  }
}
