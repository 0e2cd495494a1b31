/** A card: values only, each in its own place. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { counters, nextLine, nextText, type Reach } from './controls';
import { icon } from './icons';
import type { Card, Id, Options, People, Tag, Tags } from './types';
import type { Words } from './words';

const TAGS_SHOWN = 3;
const HUES = new Set(['pine', 'teal', 'sky', 'indigo', 'violet', 'rose', 'coral', 'amber', 'slate']);

/** What a card looks like beyond its own values. */
export interface Look extends Reach {
  /** The one card of its lane that Tab reaches. */
  readonly current: boolean;
  readonly lifted: boolean;
  readonly late: boolean;
  readonly arrived: boolean;
  readonly refusal: string | undefined;
  readonly hasMenu: boolean;
  /** Whether more than its title is drawn. */
  readonly complete: boolean;
}

export interface Names {
  readonly words: Words;
  readonly tags: Tags;
  readonly people: People;
  readonly options: Options;
}

/** The element of a card, found at once however many there are. */
export function cardElement(card: Id): HTMLElement | null {
  return document.getElementById(`eg-card-${card}`);
}

/** Drawn again only when something that it shows has changed. */
export function cardTemplate(card: Card, look: Look, names: Names): unknown {
  const shown = [card, look.current, look.entered, look.lifted, look.late, look.arrived, look.refusal, look.hasMenu, look.complete];
  return guard([...shown, names.words, names.tags, names.people], () => draw(card, look, names));
}

function draw(card: Card, look: Look, names: Names): TemplateResult {
  const states = { lifted: look.lifted, pending: look.late, arrived: look.arrived, refused: look.refusal !== undefined, flagged: card.outcome !== 'OPEN' };
  return html`<li
    class="card ${classMap(states)}"
    id="eg-card-${card.id}"
    data-card=${card.id}
    tabindex=${look.current ? 0 : -1}
    aria-label=${look.complete ? cardName(card, names) : nothing}
    aria-busy=${look.late ? 'true' : nothing}
  >
    <h3><a href=${card.href} tabindex="-1" draggable="false"><bdi>${card.title}</bdi></a></h3>
    ${look.complete ? content(card, look, names) : nothing}
  </li>`;
}

function content(card: Card, look: Look, names: Names): TemplateResult {
  const { words } = names;
  return html`<div class="who"><span class="grow cut"><bdi>${card.customer ?? ''}</bdi></span>${newBadge(card, words)}${measure(card, words)}</div>
    ${tagLine(card.tags.flatMap((id) => names.tags[id] ?? []), words)}
    ${nextLine(card, look, words, names.options)}
    <div class=${card.work ? 'foot controls' : 'foot'}>${renewal(card, words)}${counters(card, look, words, names.options.me)}${avatar(card, names)}</div>
    ${flag(card, words)}
    ${look.late ? html`<span class="spin" role="img" aria-label=${words.text('card.saving')}></span>` : nothing}
    ${look.hasMenu ? menuButton(card, look, words) : nothing}
    ${look.refusal === undefined ? nothing : html`<p class="why">${icon('warn', 'i-s')}<span>${look.refusal}</span></p>`}`;
}

/** The name that assistive technology reads: it begins with the title, and says what the eye sees. */
export function cardName(card: Card, { words }: Names): string {
  const parts = [card.title, card.customer];
  if (card.outcome !== 'OPEN') parts.push(words.text(`outcome.${card.outcome}`));
  if (card.isNew) parts.push(words.text('card.new'));
  if (card.health !== undefined) parts.push(healthText(card.health, words));
  if (card.amount) parts.push(words.money(card.amount));
  if (card.renewal) parts.push(words.text('card.renewal', words.relative(card.renewal)));
  parts.push(nextText(card, words));
  return parts.filter(Boolean).join(', ');
}

function measure(card: Card, words: Words): unknown {
  if (card.amount) return html`<span class="amount num">${words.money(card.amount)}</span>`;
  return card.health === undefined ? nothing : health(card.health, words);
}

function health(value: number, words: Words): TemplateResult {
  const text = healthText(value, words);
  return html`<span class="health ${band(value)}" role="img" aria-label=${text} title=${text}>
    <svg class="meter flip" aria-hidden="true">${svg`<rect width="${value}%" height="100%" rx="2"/>`}</svg><b>${words.number(value)}</b>
  </span>`;
}

function healthText(value: number, words: Words): string {
  return words.text('card.health', value, words.text(`health.${band(value)}`));
}

function band(value: number): 'good' | 'fair' | 'poor' {
  if (value >= 70) return 'good';
  return value >= 40 ? 'fair' : 'poor';
}

function tagLine(tags: readonly Tag[], words: Words): unknown {
  if (tags.length === 0) return nothing;
  const hidden = tags.slice(TAGS_SHOWN);
  return html`<div class="tags">
    ${tags.slice(0, TAGS_SHOWN).map((tag) => html`<span class="tag ${hue(tag.hue)}" title=${tag.name}><bdi>${tag.name}</bdi></span>`)}
    ${hidden.length ? html`<span class="tag more" dir="ltr" title=${hidden.map((tag) => tag.name).join(', ')}>+${words.number(hidden.length)}</span>` : nothing}
  </div>`;
}

function renewal(card: Card, words: Words): TemplateResult {
  const ofRecord = card.health !== undefined;
  if (!card.renewal && !ofRecord) return html`<span class="date"></span>`;
  if (!card.renewal) return html`<span class="date none">${icon('none')}<span>${words.text('card.noRenewal')}</span></span>`;
  const nearness = words.nearness(card.renewal);
  return html`<span class="date ${nearness}" title=${words.exact(card.renewal)}>${icon(nearness)}<span>${words.relative(card.renewal)}</span></span>`;
}

function newBadge(card: Card, words: Words): unknown {
  return card.isNew ? html`<span class="badge">${words.text('card.new')}</span>` : nothing;
}

/** Nobody leaves the avatar's place empty where icons stand before it, so that they line up from card to card. */
function avatar({ person: id, work }: Card, { people }: Names): unknown {
  const person = id === undefined ? undefined : people[id];
  if (!person) return work ? html`<span class="av nobody"></span>` : nothing;
  return html`<span class="av ${hue(person.hue)}" role="img" aria-label=${person.name} title=${person.name}>${person.initials}</span>`;
}

function flag(card: Card, words: Words): unknown {
  if (card.outcome === 'OPEN') return nothing;
  const [kind, shape] = card.outcome === 'ACHIEVED' ? (['achieved', 'check'] as const) : (['lost', 'x'] as const);
  const name = words.text(`outcome.${card.outcome}`);
  return html`<span class="flag ${kind}" role="img" aria-label=${name} title=${name}>${icon(shape)}</span>`;
}

function menuButton(card: Card, look: Look, words: Words): TemplateResult {
  return html`<button
    class="icon-btn s menu"
    type="button"
    tabindex=${look.entered ? 0 : -1}
    aria-haspopup="menu"
    aria-label=${words.text('card.menu', card.title)}
  >${icon('dots')}</button>`;
}

/** Only hues that the style sheet knows become a class. */
function hue(name: string): string {
  return HUES.has(name) ? name : 'slate';
}
