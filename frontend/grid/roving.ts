/** At rest the grid is one tab stop, and arrows walk its cells; in an open line every field is a tab stop of its own. */
import { cellOf, isOpen, lineOf, stopOf } from './dom';

const STEPS: Readonly<Record<string, readonly [lines: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export class Roving {
  readonly #grid: HTMLElement;
  #stop: HTMLElement | undefined;

  constructor(grid: HTMLElement) {
    this.#grid = grid;
  }

  /** Takes note of where the focus is, so that Tab comes back to it. */
  noticed(target: HTMLElement): void {
    const cell = cellOf(target);
    if (!cell || !lineOf(cell)) return;
    this.#stop = stopOf(cell);
    this.refresh();
  }

  refresh(): void {
    const cells = this.#cells().flat();
    const stops = cells.map(stopOf);
    const current = this.#stop && stops.includes(this.#stop) ? this.#stop : stops[0];
    cells.forEach((cell, at) => {
      const stop = stops[at]!;
      const line = lineOf(cell)!;
      if (stop !== cell) cell.removeAttribute('tabindex');
      if (isOpen(line)) this.#tabs(stop, stop !== cell && !stop.matches('.handle'));
      else this.#tabs(stop, stop === current);
    });
  }

  #tabs(stop: HTMLElement, stopped: boolean): void {
    if (stop.tabIndex !== (stopped ? 0 : -1) || !stop.hasAttribute('tabindex')) stop.tabIndex = stopped ? 0 : -1;
  }

  /** Moves the focus if the key asks for it; in an open line arrows belong to its fields. */
  walk(event: KeyboardEvent, from: HTMLElement): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isOpen(lineOf(from)!)) return false;
    const rows = this.#cells();
    const row = rows.findIndex((cells) => cells.includes(from));
    const next = row < 0 ? undefined : this.#next(event.key, rows, row, rows[row]!.indexOf(from));
    if (next) stopOf(next).focus();
    return next !== undefined;
  }

  #next(key: string, rows: HTMLElement[][], row: number, column: number): HTMLElement | undefined {
    if (key === 'Home') return rows[row]!.at(0);
    if (key === 'End') return rows[row]!.at(-1);
    const step = STEPS[key];
    if (!step) return undefined;
    const towards = getComputedStyle(this.#grid).direction === 'rtl' ? -1 : 1;
    return rows[row + step[0]]?.[column + step[1] * towards];
  }

  #cells(): HTMLElement[][] {
    return [...this.#grid.querySelectorAll('.line > .row')].map((row) => [...row.children] as HTMLElement[]);
  }
}
