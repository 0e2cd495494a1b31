/** The buttons below the text: one tab stop, arrows walk them. */
import { COMMANDS, holds, type Command } from './commands';

export class Toolbar {
  readonly element = document.createElement('div');
  readonly #buttons = new Map<Command, HTMLButtonElement>();

  constructor(words: Readonly<Record<string, string>>, uploads: boolean, run: (command: Command) => void) {
    this.element.className = 'rt-bar';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', words['toolbar'] ?? '');
    for (const command of COMMANDS) {
      if (command !== 'attach' || uploads) this.#add(command, words[command] ?? '', run);
    }
    this.element.addEventListener('keydown', (event) => this.#walk(event));
  }

  #add(command: Command, name: string, run: (command: Command) => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'icon-btn';
    button.title = name;
    button.setAttribute('aria-label', name);
    button.tabIndex = this.#buttons.size === 0 ? 0 : -1;
    const icon = command === 'attach' ? 'clip' : `rt-${command}`;
    button.innerHTML = `<svg class="i" aria-hidden="true"><use href="icons/sprite.svg#i-${icon}"/></svg>`;
    // the text keeps its selection
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => run(command));
    this.#buttons.set(command, button);
    this.element.append(button);
  }

  /** Shows what holds where the caret is. */
  refresh(): void {
    for (const [command, button] of this.#buttons) {
      const state = holds(command);
      if (state !== undefined) button.setAttribute('aria-pressed', String(state));
    }
  }

  #walk(event: KeyboardEvent): void {
    const forward = getComputedStyle(this.element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const buttons = [...this.#buttons.values()];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = buttons[(at + (event.key === forward ? 1 : -1) + buttons.length) % buttons.length]!;
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  }
}
