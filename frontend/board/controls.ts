/** What a card offers beside its page: what is next, its activities and its messages. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from './icons';
import type { Card, Id, Mail, Next, Options, Work } from './types';
import type { Words } from './words';

const CLOCKS = { OVERDUE: 'overdue', TODAY: 'today', PLANNED: 'planned', NONE: 'idle' } as const satisfies Record<string, Icon>;

export interface Reach {
  /** Whether Tab reaches the controls of this card. */
  readonly entered: boolean;
}

/** The next activity in words, with Done beside it for those who may say so; nothing without one. */
export function nextLine({ work }: Card, reach: Reach, words: Words, options: Options): unknown {
  const next = work?.next;
  if (!next) return nothing;
  const exact = words.exact(next.due);
  return html`<div class="next">
    <span class="cut" title=${next.words}><bdi>${next.words}</bdi></span><span class="when ${CLOCKS[next.state]}" title=${exact}>${words.text('card.when', words.relative(next.due))}</span>
    ${options.may.move || next.assignee === options.me ? done(next, reach, words) : nothing}
  </div>`;
}

/** The next activity, as a card's name tells it. */
export function nextText({ work }: Card, words: Words): string | undefined {
  const next = work?.next;
  return next && words.text('card.next', next.words, words.relative(next.due));
}

function done(next: Next, reach: Reach, words: Words): TemplateResult {
  const name = words.text('card.done', next.words);
  return html`<button class="icon-btn s done" type="button" data-done=${next.id} tabindex=${tab(reach)} aria-label=${name} title=${name}>${icon('check')}</button>`;
}

/** Activities and messages, on boards whose cards have them. */
export function counters({ work, mail }: Card, reach: Reach, words: Words, me: Id): unknown {
  if (!work || !mail) return nothing;
  return html`${clock(work, reach, words)}${envelope(mail, reach, words, me)}`;
}

function clock({ state, count }: Work, reach: Reach, words: Words): TemplateResult {
  const name = words.text(`card.activities.${state}`, count);
  return html`<button class="mini work ${CLOCKS[state]}" type="button" tabindex=${tab(reach)} aria-haspopup="dialog" aria-label=${name} title=${name}>
    ${icon(CLOCKS[state])}<span aria-hidden="true">${words.number(count)}</span>
  </button>`;
}

function envelope({ count, unread }: Mail, reach: Reach, words: Words, me: Id): TemplateResult {
  const kind = count === 0 ? 'none' : unread.includes(me) ? 'unread' : 'read';
  const name = words.text(`card.messages.${kind}`, count);
  return html`<button class="mini mail ${kind}" type="button" tabindex=${tab(reach)} aria-label=${name} title=${name}>
    ${icon(kind === 'unread' ? 'mailNew' : 'mail')}<span aria-hidden="true">${words.number(count)}</span>
  </button>`;
}

function tab({ entered }: Reach): 0 | -1 {
  return entered ? 0 : -1;
}
