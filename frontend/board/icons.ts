/** The board's icons, drawn with strokes in the colour of the text. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const calendar = svg`<rect x="2.5" y="3.5" width="11" height="10" rx="2"/><path d="M2.5 6.7h11M5.5 2v2.5M10.5 2v2.5"/>`;

const clock = svg`<circle cx="8" cy="8.5" r="5.4"/><path d="M3.4 2.2 2 3.5M12.6 2.2 14 3.5"/>`;
const hands = svg`<path d="M8 5.6v3l2 1.3"/>`;

const shapes = {
  plus: svg`<path d="M8 3.5v9M3.5 8h9"/>`,
  dots: svg`<path d="M3.6 8h.01M8 8h.01M12.4 8h.01" stroke-width="2.2"/>`,
  x: svg`<path d="m4.5 4.5 7 7M11.5 4.5l-7 7"/>`,
  check: svg`<path d="m3.5 8.5 3 3 6-7"/>`,
  fold: svg`<path d="M3 3v10M13 8H6.5M9.5 5l-3 3 3 3"/>`,
  later: calendar,
  soon: svg`${calendar}<circle cx="8" cy="10" r="1.3" fill="currentColor" stroke="none"/>`,
  past: svg`<rect x="2.5" y="3.5" width="11" height="10" rx="2"/><path d="M5.5 2v2.5M10.5 2v2.5M8 6.2v3"/><path d="M8 11.3v.01" stroke-width="1.9"/>`,
  none: svg`<rect x="2.5" y="3.5" width="11" height="10" rx="2" stroke-dasharray="2 2.2"/>`,
  warn: svg`<path d="M8 2.7 14.3 13.3H1.7z"/><path d="M8 6.5v3.2M8 11.5v.01"/>`,
  overdue: svg`<circle cx="8" cy="8.5" r="5.7" fill="currentColor" stroke-width="1"/><path d="M8 5.5v3.2l2 1.3" stroke="var(--eg-card)"/><path d="M3.4 2.2 2 3.5M12.6 2.2 14 3.5"/>`,
  today: svg`${clock}<path d="M8 8.5V3.9a4.6 4.6 0 0 1 4.6 4.6z" fill="currentColor" stroke="none"/>`,
  planned: svg`${clock}${hands}`,
  idle: svg`${clock}${hands}`,
  mail: svg`<rect x="2" y="3.5" width="12" height="9.2" rx="1.8"/><path d="m2.6 5 5.4 4 5.4-4"/>`,
  mailNew: svg`<rect x="2" y="3.5" width="12" height="9.2" rx="1.8" fill="currentColor"/><path d="m2.8 5.2 5.2 3.9 5.2-3.9" stroke="var(--eg-card)"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Icon = keyof typeof shapes;

export function icon(name: Icon, classes = ''): TemplateResult {
  return html`<svg class="i ${classes}" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;
}

/** The line drawing of an empty lane. */
export const dottedFir = html`<svg viewBox="0 0 64 56" aria-hidden="true">
  <path d="M32 6 44 22H20zM32 18 48 38H16z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-dasharray="3 3.5" />
  <path d="M32 38v8M14 49h36" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
</svg>`;
