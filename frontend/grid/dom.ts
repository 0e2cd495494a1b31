/** How the parts of an inline grid are found; the server makes them (app.evergreen.base.ui.grid). */
export type Field = HTMLInputElement | HTMLSelectElement;

export const lineOf = (target: Element): HTMLElement | null => target.closest<HTMLElement>('.line');

export const cellOf = (target: Element): HTMLElement | null => target.closest<HTMLElement>('[role="gridcell"]');

export const isOpen = (line: Element): boolean => line.classList.contains('edit');

export const fieldsOf = (line: Element): Field[] => [...line.querySelectorAll<Field>('.field')];

export const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

/** The lines that are stored, in the order of the page; a new one that is still being typed has no key. */
export const keyedLines = (grid: Element): HTMLElement[] => [...grid.querySelectorAll<HTMLElement>('.line[data-key]')];

/** What takes the focus in a cell of a resting line: its button or box, else the cell itself. */
export function stopOf(cell: Element): HTMLElement {
  const inside = [...cell.querySelectorAll<HTMLElement>(':scope > button, :scope > input[type="checkbox"]')];
  return inside.find((control) => control.checkVisibility()) ?? (cell as HTMLElement);
}
