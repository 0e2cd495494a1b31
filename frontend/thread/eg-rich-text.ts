/**
 * A text with bold, italic, lists, quotes, code, links and mentions (app.evergreen.thread.ui.RichText). What somebody has typed is kept
 * in this tab until the server says that it is stored.
 */
import { begin, commandOf, run, type Command } from './commands';
import { Draft } from './draft';
import { LinkRow } from './link-row';
import { Mentions, type Colleague } from './mentions';
import { reduce, saysSomething } from './safe';
import { Toolbar } from './toolbar';
import { Uploads } from './uploads';

const REST_MS = 300;

export class RichText extends HTMLElement {
  static readonly observedAttributes = ['label'];

  /** The words of buttons and messages, set by the server. */
  words: Readonly<Record<string, string>> = {};

  /** How many texts the server has stored from here. It comes back with each event: one about an earlier text is none. */
  turn = 0;

  readonly #text = document.createElement('div');
  readonly #files = document.createElement('input');
  #parts: { toolbar: Toolbar; link: LinkRow; mentions: Mentions; uploads: Uploads } | undefined;
  #resting = 0;
  #around: HTMLElement | null = null;

  get html(): string {
    return saysSomething(this.#text) ? this.#text.innerHTML : '';
  }

  connectedCallback(): void {
    queueMicrotask(() => this.#begin());
    document.addEventListener('selectionchange', this.#selected);
    this.#around = this.closest('aside') ?? this.parentElement;
    this.#around?.addEventListener('dragover', this.#besides);
    this.#around?.addEventListener('drop', this.#besides);
  }

  /** What the server says of an element comes at once, when it is seen first: that may be later than the element itself. */
  attributeChangedCallback(): void {
    queueMicrotask(() => this.#begin());
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.#selected);
    this.#around?.removeEventListener('dragover', this.#besides);
    this.#around?.removeEventListener('drop', this.#besides);
  }

  /** Called by the server: this text is there to be changed. */
  edit(html: string): void {
    queueMicrotask(() => {
      this.#begin();
      if (!this.#draft.text) this.#text.innerHTML = reduce(html);
      this.#tell();
      this.enter();
    });
  }

  /** Called by the server: the caret goes behind the last word. */
  enter(): void {
    queueMicrotask(() => {
      this.#begin();
      this.scrollIntoView({ block: 'nearest' });
      this.#text.focus();
      document.getSelection()?.selectAllChildren(this.#text);
      document.getSelection()?.collapseToEnd();
    });
  }

  /** Called by the server when this text is stored: nothing is left of it here, unless somebody has gone on writing. */
  clear(sent: string): void {
    if (this.html === sent) this.#text.replaceChildren();
    this.#draft.keep(this.html);
    this.#tell();
  }

  /** Called by the server with the colleagues whose names were asked for. */
  offer(turn: number, colleagues: readonly Colleague[]): void {
    this.#parts?.mentions.offer(turn, colleagues);
  }

  get #draft(): Draft {
    return new Draft(this.getAttribute('draft') ?? '');
  }

  #begin(): void {
    if (this.#parts || !this.isConnected || !this.hasAttribute('label')) return;
    const changed = () => this.#changed();
    const uploads = new Uploads(this, this.words as never);
    this.#parts = {
      uploads,
      toolbar: new Toolbar(this.words, uploads.possible, (command) => this.#run(command)),
      link: new LinkRow(this.words['address'] ?? '', this.#text, changed),
      mentions: new Mentions(this.#text, this.words['colleagues'] ?? '', (typed, turn) => this.#ask(typed, turn), changed),
    };
    this.#prepareText();
    this.#files.type = 'file';
    this.#files.multiple = true;
    this.#files.hidden = true;
    this.#files.addEventListener('change', () => this.#send([...(this.#files.files ?? [])]));
    const { toolbar, link, mentions } = this.#parts;
    this.append(this.#text, mentions.list, link.element, toolbar.element, uploads.status, this.#files);
    this.#restore();
  }

  #prepareText(): void {
    const text = this.#text;
    text.className = 'rt-text';
    text.contentEditable = 'true';
    text.setAttribute('role', 'textbox');
    text.setAttribute('aria-multiline', 'true');
    text.setAttribute('aria-label', this.getAttribute('label') ?? '');
    text.dataset['placeholder'] = this.getAttribute('placeholder') ?? '';
    text.addEventListener('focus', begin);
    text.addEventListener('input', () => this.#changed());
    text.addEventListener('keydown', (event) => this.#key(event));
    text.addEventListener('paste', (event) => this.#take(event, event.clipboardData));
    text.addEventListener('dragover', (event) => event.preventDefault());
    text.addEventListener('drop', (event) => this.#take(event, event.dataTransfer));
    text.addEventListener('blur', () => (this.#parts?.mentions.close(), this.#tell()));
  }

  #restore(): void {
    const kept = this.#draft.text;
    if (kept) this.#text.innerHTML = reduce(kept);
    if (kept) this.#tell();
    this.toggleAttribute('empty', !saysSomething(this.#text));
  }

  #changed(): void {
    const empty = !saysSomething(this.#text);
    this.toggleAttribute('empty', empty && !this.#text.querySelector('li, blockquote, pre'));
    this.#draft.keep(this.html);
    this.#parts?.mentions.look();
    window.clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#tell(), REST_MS);
  }

  #tell(): void {
    window.clearTimeout(this.#resting);
    this.toggleAttribute('empty', !saysSomething(this.#text) && !this.#text.querySelector('li, blockquote, pre'));
    this.dispatchEvent(new CustomEvent('html-changed'));
  }

  #ask(typed: string, turn: number): void {
    this.dispatchEvent(new CustomEvent('mention-asked', { detail: { typed, turn } }));
  }

  #key(event: KeyboardEvent): void {
    if (this.#parts?.mentions.key(event)) return;
    const command = commandOf(event);
    if (command) {
      event.preventDefault();
      event.stopPropagation();
      this.#run(command);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (event.repeat) return;
      this.#tell();
      this.dispatchEvent(new CustomEvent('text-sent'));
    } else if (event.key === 'Escape') {
      this.dispatchEvent(new CustomEvent('text-left'));
    }
  }

  #run(command: Command): void {
    if (command === 'attach') {
      this.#files.value = '';
      this.#files.click();
      return;
    }
    if (!this.contains(document.activeElement) || document.activeElement !== this.#text) this.#text.focus();
    if (command === 'link') {
      this.#parts?.link.open();
      return;
    }
    run(command);
    this.#changed();
    this.#parts?.toolbar.refresh();
  }

  /** What is pasted or dropped: files are sent, markup is reduced to what is harmless here. */
  #take(event: Event, data: DataTransfer | null): void {
    if (!data) return;
    const files = [...data.files];
    const markup = data.getData('text/html');
    const words = data.getData('text/plain');
    if (!files.length && !markup && !words) return;
    event.preventDefault();
    if (files.length && !words) this.#send(files);
    else if (markup) document.execCommand('insertHTML', false, reduce(markup));
    else document.execCommand('insertText', false, words);
  }

  #send(files: readonly File[]): void {
    if (this.#parts?.uploads.possible && files.length) void this.#parts.uploads.send(files);
  }

  /** A file that falls beside the text, on the thread, is meant for it; the browser would leave the application for it. */
  #besides = (event: DragEvent): void => {
    if (this.hidden || !this.#parts?.uploads.possible || event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') this.#send([...event.dataTransfer.files]);
  };

  #selected = (): void => {
    if (document.activeElement === this.#text) this.#parts?.toolbar.refresh();
  };
}

customElements.define('eg-rich-text', RichText);
