/** On a phone, the tabs above the one lane that is seen. A card dropped on a tab goes to the top of that lane. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardHost } from './host';
import { count } from './lane';
import type { LaneView } from './store';
import type { Id } from './types';

export function switcher(host: BoardHost, chosen: Id, target: Id | undefined): TemplateResult {
  const { words, views } = host;
  const filtered = host.board?.options.filtered === true;
  const tab = ({ info, ...view }: LaneView) => html`<button
    role="tab"
    type="button"
    class=${info.id === target && info.id !== chosen ? 'target' : ''}
    tabindex=${info.id === chosen ? 0 : -1}
    aria-selected=${info.id === chosen}
    data-onto=${info.id}
    @click=${() => host.choose(info.id)}
  ><bdi>${info.name}</bdi> <span class="num">${count({ info, ...view }, words, filtered)}</span></button>`;
  const step = (event: KeyboardEvent) => walk(event, host, chosen);
  return html`<div class="stages" role="tablist" aria-label=${words.text('board.stages')} @keydown=${step}>
    ${repeat(views, (view) => view.info.id, tab)}
  </div>`;
}

function walk(event: KeyboardEvent, host: BoardHost, chosen: Id): void {
  const end = getComputedStyle(host).direction === 'rtl' ? -1 : 1;
  const steps: Record<string, number> = { ArrowRight: end, ArrowLeft: -end };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const at = host.views.findIndex((view) => view.info.id === chosen);
  const next = host.views[at + step];
  if (!next) return;
  host.choose(next.info.id);
  void host.updateComplete.then(() => host.querySelector<HTMLElement>(`[role="tab"][data-onto="${next.info.id}"]`)?.focus());
}
