/** The bar below a lane's name: how many of its cards are in which state. A part that is pressed shows only those. */
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from './icons';
import type { LaneView } from './store';
import { STATES, type LaneInfo, type State, type Tally } from './types';
import type { Words } from './words';

/** The bar of a lane, on boards that have states. */
export function bar({ info }: LaneView, words: Words): unknown {
  const { bar: tally, only } = info;
  if (!tally) return nothing;
  const parts = STATES.filter((state) => of(tally, state) > 0 || state === only);
  const reached = only ?? parts[0];
  return html`<div class="states ${only ? 'filtered' : ''}" role="toolbar" aria-label=${words.text('bar.name', info.name)} @keydown=${walk}>
    ${parts.length === 0 ? html`<span class="idle"></span>` : parts.map((state) => part(state, tally, info, state === reached, words))}
  </div>`;
}

function part(state: State, tally: Tally, { only }: LaneInfo, reached: boolean, words: Words): TemplateResult {
  const name = words.text(`bar.${state}`, of(tally, state), sum(tally));
  return html`<button
    class=${state.toLowerCase()} type="button" style=${styleMap({ flexGrow: of(tally, state) })} data-bar=${state}
    tabindex=${reached ? 0 : -1} aria-pressed=${state === only} aria-label=${name} title=${name}
  ></button>`;
}

/** What a lane says while only a part of its bar is shown; a press ends that. */
export function onlyChip({ info }: LaneView, words: Words): unknown {
  const { bar: tally, only } = info;
  if (!tally || !only) return nothing;
  return html`<button class="only" type="button" data-all aria-describedby="eg-board-all">
    <span>${words.text(`only.${only}`, of(tally, only), sum(tally))}</span>${icon('x', 'i-s')}
  </button>`;
}

function of(tally: Tally, state: State): number {
  return tally[state.toLowerCase() as keyof Tally];
}

function sum(tally: Tally): number {
  return STATES.reduce((all, state) => all + of(tally, state), 0);
}

/** Arrow keys walk the parts, so that the bar is one stop for Tab. */
function walk(event: KeyboardEvent): void {
  const parts = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')];
  const at = parts.indexOf(document.activeElement as HTMLElement);
  const end = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: at + end, ArrowLeft: at - end, Home: 0, End: parts.length - 1 };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  parts[Math.max(0, Math.min(step, parts.length - 1))]?.focus();
}
