/** Opens lines, remembers what they said, keeps exclusive boxes apart; the server is told and does the rest. */
import { fieldsOf, isBox, isOpen, lineOf, type Field } from './dom';

type Said = string | boolean;

const says = (field: Field): Said => (isBox(field) ? field.checked : field.value);

export class Editing {
  readonly #opened = new WeakMap<Field, Said>();

  /** Opens the line on one of its fields. A box that has just been ticked said the opposite before. */
  open(line: HTMLElement, field: Field | undefined, ticked = false): void {
    if (!isOpen(line)) {
      for (const each of fieldsOf(line)) this.#opened.set(each, ticked && each === field ? !says(each) : says(each));
      line.classList.add('edit');
      line.dispatchEvent(new CustomEvent('line-open'));
    }
    if (field && document.activeElement !== field) {
      field.focus();
      if (field instanceof HTMLInputElement && field.type === 'text') field.select();
    }
  }

  /** A line that the server opened, a new one, said nothing before. */
  adopt(line: HTMLElement): void {
    for (const field of fieldsOf(line)) if (!this.#opened.has(field)) this.#opened.set(field, says(field));
  }

  ticked(box: HTMLInputElement): void {
    const line = lineOf(box);
    if (!line) return;
    const rival = box.checked && line.querySelector<HTMLInputElement>(`.cell-${box.dataset['excludes']} > input`);
    this.open(line, box, true);
    if (rival && rival.checked) {
      rival.checked = false;
      this.#tell(rival);
    }
  }

  save(line: HTMLElement): void {
    const active = fieldsOf(line).find((field) => field === document.activeElement);
    if (active) this.#tell(active);
    line.dispatchEvent(new CustomEvent('line-save'));
  }

  /** The focus has left: what was changed is saved, what was not is let go. */
  leave(line: HTMLElement): void {
    if (this.#changed(line)) line.dispatchEvent(new CustomEvent('line-leave'));
    else this.#close(line);
  }

  giveUp(line: HTMLElement): void {
    for (const field of fieldsOf(line)) {
      const before = this.#opened.get(field);
      if (before === undefined || before === says(field)) continue;
      if (isBox(field)) field.checked = before === true;
      else field.value = String(before);
      this.#tell(field);
    }
    this.#close(line);
  }

  closed(line: HTMLElement): void {
    for (const field of fieldsOf(line)) this.#opened.delete(field);
  }

  #close(line: HTMLElement): void {
    if (line.dataset['key']) line.classList.remove('edit');
    line.dispatchEvent(new CustomEvent('line-give-up'));
  }

  #changed(line: HTMLElement): boolean {
    return fieldsOf(line).some((field) => this.#opened.get(field) !== says(field));
  }

  /** The server knows a field's value since its last change event; Enter and Esc come before the browser's own. */
  #tell(field: Field): void {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
