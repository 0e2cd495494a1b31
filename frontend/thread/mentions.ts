/** The list of colleagues that opens behind an @. */
import { mark } from './safe';

export type Colleague = { readonly id: string; readonly name: string };

const BEHIND_AT = /(?:^|[\s(\u00a0])@([^\s@\u00a0]{0,30})$/u;
let lists = 0;

export class Mentions {
  readonly list = document.createElement('ul');
  #asked = 0;
  #chosen = 0;
  #offered: readonly Colleague[] = [];

  constructor(
    private readonly text: HTMLElement,
    label: string,
    private readonly ask: (typed: string, turn: number) => void,
    private readonly changed: () => void,
  ) {
    this.list.id = `mentions-${++lists}`;
    this.list.className = 'rt-mentions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
    this.list.hidden = true;
    this.list.addEventListener('pointerdown', (event) => this.#pressed(event));
    text.setAttribute('aria-controls', this.list.id);
  }

  get open(): boolean {
    return !this.list.hidden;
  }

  /** After each change of the text or the caret. */
  look(): void {
    const typed = this.#typed();
    if (typed === undefined) {
      this.close();
      return;
    }
    if (this.open) this.#narrow(typed);
    this.ask(typed, ++this.#asked);
  }

  /** Until the server answers, the list offers nobody whose name no longer fits. */
  #narrow(typed: string): void {
    const wanted = typed.toLocaleLowerCase();
    this.#offered = this.#offered.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
    this.#list();
  }

  /** The server's answer; one to an earlier question is none. */
  offer(turn: number, colleagues: readonly Colleague[]): void {
    if (turn !== this.#asked || this.#typed() === undefined) return;
    this.#offered = colleagues;
    this.#list();
  }

  #list(): void {
    this.#chosen = 0;
    this.list.replaceChildren(...this.#offered.map((each, at) => this.#option(each, at)));
    this.list.hidden = this.#offered.length === 0;
    if (this.open) this.#show();
    else this.text.removeAttribute('aria-activedescendant');
  }

  /** Whether the key was for the list. */
  key(event: KeyboardEvent): boolean {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!this.open) return false;
    if (steps) this.#chosen = (this.#chosen + steps + this.#offered.length) % this.#offered.length;
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(this.#chosen);
    else if (event.key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    if (steps) this.#show();
    return true;
  }

  close(): void {
    this.#asked++;
    this.list.hidden = true;
    this.text.removeAttribute('aria-activedescendant');
  }

  #option({ name }: Colleague, at: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${at}`;
    option.setAttribute('role', 'option');
    option.textContent = name;
    return option;
  }

  #show(): void {
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#chosen)));
    const chosen = this.list.children[this.#chosen]!;
    this.text.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  /** What stands between the @ and the caret; nothing where there is no @. */
  #typed(): string | undefined {
    const range = this.#caret();
    if (!range) return undefined;
    const before = (range.startContainer.textContent ?? '').slice(0, range.startOffset);
    return BEHIND_AT.exec(before)?.[1];
  }

  #caret(): Range | undefined {
    const selection = document.getSelection();
    if (!selection?.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return range.startContainer instanceof Text && this.text.contains(range.startContainer) ? range : undefined;
  }

  #pressed(event: PointerEvent): void {
    event.preventDefault();
    const at = [...this.list.children].indexOf((event.target as Element).closest('li')!);
    if (at >= 0) this.#take(at);
  }

  #take(at: number): void {
    const colleague = this.#offered[at];
    const typed = this.#typed();
    const range = this.#caret();
    this.close();
    if (!colleague || typed === undefined || !range) return;
    range.setStart(range.startContainer, range.startOffset - typed.length - 1);
    range.deleteContents();
    const mention = document.createElement('span');
    mark(mention, colleague.id);
    mention.textContent = `@${colleague.name}`;
    const behind = document.createTextNode('\u00a0');
    range.insertNode(behind);
    range.insertNode(mention);
    document.getSelection()?.collapse(behind, 1);
    this.changed();
  }
}
