/**
 * The browser's half of app.evergreen.base.ui.grid.InlineGrid: opening a line, walking cells and carrying lines happen here, in the
 * next frame; what is stored is decided on the server. The grid stays in the light DOM, its lines are the server's elements.
 */
import { Carry, type CarryHost, type Step } from './carry';
import { cellOf, isBox, isOpen, lineOf, stopOf, type Field } from './dom';
import { Editing } from './editing';
import { Roving } from './roving';

export class InlineGrid extends HTMLElement implements CarryHost {
  readonly #editing = new Editing();
  readonly #roving = new Roving(this);
  readonly #carry = new Carry(this);
  readonly #watch = new MutationObserver((changes) => this.#changed(changes));
  #focused: HTMLElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#clicked);
    this.addEventListener('change', this.#valueChanged);
    this.addEventListener('keydown', this.#pressed);
    this.addEventListener('focusin', this.#entered);
    this.addEventListener('focusout', this.#left);
    this.addEventListener('pointerdown', this.#grabbed);
    this.#watch.observe(this, { childList: true, subtree: true, attributeFilter: ['class'], attributeOldValue: true });
    this.#roving.refresh();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#carry.settle();
  }

  /** Called by the server when a line has been saved or given up. */
  close(line: HTMLElement | null): void {
    line?.classList.remove('edit');
  }

  /** Called by the server when it has put lines in order. */
  settle(): void {
    this.#carry.settle();
    this.#keepFocus();
  }

  say(step: Step, line: HTMLElement, place: number, count: number): void {
    const name = line.querySelector(':scope > .row')?.getAttribute('aria-label') ?? '';
    const sentence = this.getAttribute(`data-${step}`) ?? '';
    this.querySelector(':scope > [role="status"]')!.textContent = sentence
      .replace('{place}', String(place))
      .replace('{count}', String(count))
      .replace('{name}', () => name);
  }

  #clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const cell = cellOf(target);
    const line = lineOf(target);
    if (!cell || !line) return;
    if (target.closest('.save')) this.#editing.save(line);
    else if (cell.hasAttribute('data-edits') && !target.matches('.field')) this.#open(line, cell);
  };

  #open(line: HTMLElement, cell: Element): void {
    this.#editing.open(line, cell.querySelector<Field>('.field') ?? undefined);
  }

  #valueChanged = (event: Event): void => {
    const field = event.target as Element;
    if (isBox(field) && event.isTrusted) this.#editing.ticked(field);
  };

  #pressed = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const line = lineOf(target);
    const cell = cellOf(target);
    if (!line || !cell || event.isComposing) return;
    const done = target.matches('.handle') && !isOpen(line)
      ? this.#carried(event, line) || this.#roving.walk(event, cell)
      : isOpen(line)
        ? this.#edited(event, target, line)
        : this.#rested(event, cell, line) || this.#roving.walk(event, cell);
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Keys on a handle: Space lifts and drops, arrows carry, Esc puts back, Alt with an arrow does it all at once. */
  #carried(event: KeyboardEvent, line: HTMLElement): boolean {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (this.#carry.holds(line)) {
      if (step) this.#carry.by(step);
      else if (event.key === ' ' || event.key === 'Enter') this.#carry.drop();
      else if (event.key === 'Escape' || event.key === 'Tab') this.#carry.putBack();
      return event.key !== 'Tab';
    }
    if (event.altKey && step) {
      this.#carry.lift(line);
      this.#carry.by(step);
      this.#carry.drop();
      return true;
    }
    if (event.key === ' ') this.#carry.lift(line);
    return event.key === ' ';
  }

  #edited(event: KeyboardEvent, target: HTMLElement, line: HTMLElement): boolean {
    if (event.key === 'Escape') {
      this.#focusCell(target, line);
      this.#editing.giveUp(line);
      return true;
    }
    if (event.key !== 'Enter' || target.matches('button')) return false;
    this.#editing.save(line);
    return true;
  }

  #rested(event: KeyboardEvent, cell: HTMLElement, line: HTMLElement): boolean {
    if ((event.key !== 'Enter' && event.key !== 'F2') || !cell.hasAttribute('data-edits')) return false;
    this.#open(line, cell);
    return true;
  }

  #entered = (event: FocusEvent): void => {
    this.#focused = event.target as HTMLElement;
    this.#roving.noticed(this.#focused);
  };

  /** Leaving a line saves it. Looking at another window is not leaving it, nor is what a dialog or the server takes away. */
  #left = (event: FocusEvent): void => {
    const line = lineOf(event.target as Element);
    setTimeout(() => {
      if (!this.contains(document.activeElement)) this.#focused = undefined;
      if (!line?.isConnected || !isOpen(line) || line.contains(document.activeElement)) return;
      if (!document.activeElement?.closest('[role="dialog"], [role="alertdialog"]')) this.#editing.leave(line);
    });
  };

  #grabbed = (event: PointerEvent): void => {
    const handle = (event.target as Element).closest<HTMLElement>('.handle');
    const line = handle && lineOf(handle);
    if (line?.dataset['key'] && event.button === 0 && !isOpen(line)) this.#carry.follow(event, handle!, line);
  };

  #changed(changes: readonly MutationRecord[]): void {
    for (const { type, target, oldValue } of changes) {
      if (type !== 'attributes' || !(target instanceof HTMLElement) || !target.matches('.line')) continue;
      const was = / edit /.test(` ${oldValue ?? ''} `);
      if (was && !isOpen(target)) this.#closed(target);
      if (!was && isOpen(target)) this.#editing.adopt(target);
    }
    for (const line of this.querySelectorAll<HTMLElement>('.line.edit:not([data-key])')) this.#editing.adopt(line);
    if (changes.some(({ type }) => type === 'childList')) this.#keepFocus();
    this.#roving.refresh();
  }

  #closed(line: HTMLElement): void {
    this.#editing.closed(line);
    const active = document.activeElement;
    if (active instanceof HTMLElement && line.contains(active)) this.#focusCell(active, line);
  }

  /** The focus stays in the cell that was edited, not on a button that would delete the line; after a new line, where it came from. */
  #focusCell(from: HTMLElement, line: HTMLElement): void {
    const cell = from.closest<HTMLElement>('[data-edits]') ?? line.querySelector<HTMLElement>('[data-edits]');
    const stop = line.dataset['key'] && cell ? stopOf(cell) : this.querySelector<HTMLElement>(':scope > .add')!;
    stop.tabIndex = 0;
    stop.focus({ preventScroll: true });
  }

  /** A line that the server moved lost the focus on the way: whoever left by themselves is no longer {@link #focused}. */
  #keepFocus(): void {
    if (document.activeElement === document.body && this.#focused?.isConnected) {
      this.#focused.focus({ preventScroll: true });
    }
  }
}

customElements.define('inline-grid', InlineGrid);
