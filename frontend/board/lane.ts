/** A lane: a stage with its cards, or a narrow strip when it is folded. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { bar, onlyChip } from './bar';
import { dottedFir, icon } from './icons';
import type { LaneView, Placed } from './store';
import type { Words } from './words';

export interface LaneLook {
  readonly words: Words;
  readonly filtered: boolean;
  readonly phone: boolean;
  /** Whether a card that is carried would land here. */
  readonly target: boolean;
  readonly quick: unknown;
  readonly card: (placed: Placed, at: number) => unknown;
}

export function laneTemplate(view: LaneView, look: LaneLook): TemplateResult {
  return view.info.folded && !look.phone ? strip(view, look) : openLane(view, look);
}

function openLane(view: LaneView, look: LaneLook): TemplateResult {
  const { info } = view;
  return html`<section class="lane ${classMap({ target: look.target })}" role="region" aria-label=${laneName(view, look)} data-lane=${info.id}>
    <header class=${info.bar ? 'barred' : nothing}>${look.phone ? newHere(view, look.words) : heading(view, look)}${bar(view, look.words)}</header>
    ${onlyChip(view, look.words)} ${look.quick}
    <ul class="cards" role="list" data-lane=${info.id}>
      ${repeat(view.cards, (placed) => placed.card.id, look.card)}
      ${info.more ? html`<li class="coming" aria-hidden="true" data-lane=${info.id}>${skeletons.slice(0, 2)}</li>` : nothing}
    </ul>
    ${view.cards.length === 0 && !info.more && look.quick === nothing ? empty(view, look) : nothing}
  </section>`;
}

function heading(view: LaneView, { words, filtered }: LaneLook): TemplateResult {
  const { info } = view;
  const fold = words.text('lane.fold', info.name);
  return html`<div class="row">
    <h2 class="cut"><bdi>${info.name}</bdi></h2>
    <span class="n num">${count(view, words, filtered)}</span>
    <span class="grow"></span>
    <button class="icon-btn s on-hover" type="button" data-fold aria-label=${fold} title=${fold} aria-expanded="true">${icon('fold', 'flip')}</button>
    ${info.canCreate ? newButton(view, words) : nothing}
  </div>`;
}

function newButton({ info }: LaneView, words: Words): TemplateResult {
  const name = words.text('lane.new', info.name);
  return html`<button class="icon-btn s" type="button" data-new aria-label=${name} title=${name}>${icon('plus')}</button>`;
}

/** On a phone the switcher names the lane, so that the eye only needs the button. */
function newHere({ info }: LaneView, words: Words): TemplateResult {
  const button = html`<button class="new-here" type="button" data-new>${icon('plus')}${words.text('lane.new', info.name)}</button>`;
  return html`<h2 class="sr">${info.name}</h2>${info.canCreate ? button : nothing}`;
}

function strip(view: LaneView, look: LaneLook): TemplateResult {
  const { words } = look;
  const name = laneName(view, look);
  const classes = classMap({ target: look.target });
  return html`<section class="lane folded ${classes}" role="region" aria-label=${name} data-lane=${view.info.id} data-onto=${view.info.id}>
    <span class="n num" aria-hidden="true">${count(view, words, look.filtered)}</span>
    <h2><bdi>${view.info.name}</bdi></h2>
    <button type="button" data-unfold aria-expanded="false" aria-label=${words.text('lane.unfold', view.info.name)}></button>
  </section>`;
}

/** The name of the region: it begins with the stage's. */
function laneName({ info, total, shown }: LaneView, { words, filtered }: LaneLook): string {
  if (filtered || info.only) return words.plural('lane.name.filtered', total, info.name, shown, total);
  return words.plural('lane.name', total, info.name, total);
}

export function count({ info, total, shown }: LaneView, words: Words, filtered: boolean): string {
  return filtered || info.only ? words.text('lane.count', shown, total) : words.number(total);
}

function empty({ info, total }: LaneView, { words, filtered }: LaneLook): TemplateResult {
  const hidden = (filtered || info.only !== undefined) && total > 0;
  const kind = hidden ? 'filtered' : info.outcome;
  return html`<div class="empty">${dottedFir}<b>${words.text(`empty.${kind}`)}</b><span>${words.text(`empty.${kind}.hint`)}</span></div>`;
}

const widths = ['a', 'b', 'c', 'd', 'e'];
const skeletons = widths.map((width) => html`<div class="card skel ${width}"><span></span><span></span><span></span></div>`);

/** What stands on the screen until the first message comes. */
export const skeletonBoard = html`<div class="board" aria-busy="true">
  ${Array.from({ length: 5 }, () => html`<div class="lane" aria-hidden="true"><header></header><div class="cards">${skeletons}</div></div>`)}
</div>`;
