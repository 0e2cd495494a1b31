/** Carries a line to another place, by pointer (mouse, pen, finger) or by keyboard. The page's lines are moved by the server alone. */
import { keyedLines } from './dom';

const SLACK = 4;
const ANSWER_MS = 4000;

export type Step = 'lifted' | 'carried' | 'dropped' | 'put-back';

export interface CarryHost extends HTMLElement {
  say(step: Step, line: HTMLElement, place: number, count: number): void;
}

interface Carried {
  readonly line: HTMLElement;
  readonly lines: readonly HTMLElement[];
  readonly tops: readonly number[];
  readonly from: number;
  to: number;
}

export class Carry {
  readonly #host: CarryHost;
  #carried: Carried | undefined;
  #waiting = 0;

  constructor(host: CarryHost) {
    this.#host = host;
  }

  get busy(): boolean {
    return this.#carried !== undefined;
  }

  /** Whether this line is in somebody's hands. */
  holds(line: Element): boolean {
    return this.#carried?.line === line && !this.#waiting;
  }

  lift(line: HTMLElement): void {
    if (this.#carried) return;
    const lines = keyedLines(this.#host);
    const from = lines.indexOf(line);
    if (from < 0) return;
    this.#carried = { line, lines, tops: lines.map((each) => each.offsetTop), from, to: from };
    line.classList.add('lift');
    this.#host.classList.add('carrying');
    this.#say('lifted');
  }

  /** Carries the lifted line to a place; those in between make room. */
  to(place: number, offset?: number): void {
    const carried = this.#carried;
    if (!carried || this.#waiting) return;
    const to = Math.max(0, Math.min(carried.lines.length - 1, place));
    const moved = to !== carried.to;
    carried.to = to;
    this.#draw(carried, offset);
    if (moved) this.#say('carried');
  }

  by(steps: number): void {
    if (this.#carried) this.to(this.#carried.to + steps);
  }

  #draw({ line, lines, tops, from, to }: Carried, offset?: number): void {
    const height = line.offsetHeight;
    lines.forEach((each, at) => {
      const makesRoom = at > from && at <= to ? -height : at < from && at >= to ? height : 0;
      const own = offset ?? tops[to]! - tops[from]! + (to > from ? lines[to]!.offsetHeight - height : 0);
      each.style.transform = `translateY(${each === line ? own : makesRoom}px)`;
    });
  }

  drop(): void {
    const carried = this.#carried;
    if (!carried || this.#waiting) return;
    if (carried.to === carried.from) {
      this.putBack();
      return;
    }
    this.#draw(carried);
    this.#say('dropped');
    this.#waiting = window.setTimeout(() => this.settle(), ANSWER_MS);
    const others = carried.lines.filter((each) => each !== carried.line);
    const after = others[carried.to - 1]?.dataset['key'] ?? '';
    this.#host.dispatchEvent(new CustomEvent('line-place', { detail: { line: carried.line.dataset['key'], after } }));
  }

  putBack(): void {
    if (!this.#carried || this.#waiting) return;
    this.#carried.to = this.#carried.from;
    this.#say('put-back');
    this.settle();
  }

  /** The lines stand where they belong, by the server's word. */
  settle(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = 0;
    const carried = this.#carried;
    this.#carried = undefined;
    this.#host.classList.remove('carrying');
    for (const line of carried?.lines ?? []) line.style.transform = '';
    carried?.line.classList.remove('lift');
  }

  #say(step: Step): void {
    const { line, lines, from, to } = this.#carried!;
    this.#host.say(step, line, (step === 'lifted' ? from : to) + 1, lines.length);
  }

  /** From a press on a handle to the release of the pointer. */
  follow(pressed: PointerEvent, handle: HTMLElement, line: HTMLElement): void {
    const start = pressed.clientY + this.#host.scrollTop;
    const until = new AbortController();
    const listen = { signal: until.signal };
    handle.setPointerCapture(pressed.pointerId);
    handle.addEventListener('pointermove', (moved) => this.#moved(moved.clientY - start, line), listen);
    handle.addEventListener('pointerup', () => (until.abort(), this.drop()), listen);
    handle.addEventListener('pointercancel', () => (until.abort(), this.putBack()), listen);
    handle.addEventListener('lostpointercapture', () => (until.abort(), this.putBack()), listen);
  }

  #moved(way: number, line: HTMLElement): void {
    if (!this.#carried && Math.abs(way) > SLACK) this.lift(line);
    const carried = this.#carried;
    if (!carried || carried.line !== line) return;
    const middle = carried.tops[carried.from]! + way + line.offsetHeight / 2;
    const passed = carried.lines.filter(
      (each, at) => each !== line && carried.tops[at]! + each.offsetHeight / 2 < middle,
    ).length;
    this.to(passed, way);
  }
}
