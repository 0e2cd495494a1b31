/** What of foreign markup gets into the editor. The server decides anew what is kept (app.evergreen.thread.SafeHtml). */
const KEPT = new Set(['P', 'DIV', 'BR', 'B', 'STRONG', 'I', 'EM', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE', 'CODE', 'A', 'SPAN']);
const DROPPED = 'script, style, template, noscript, iframe, object, svg, math, title, head, textarea, select, button';
const LINK = /^(https?|mailto):/i;

export const isLink = (address: string): boolean => LINK.test(address);

/** The harmless part of some markup, which is never part of a page while it is looked at. */
export function reduce(markup: string): string {
  const body = new DOMParser().parseFromString(markup, 'text/html').body;
  body.querySelectorAll(DROPPED).forEach((each) => each.remove());
  [...body.querySelectorAll('*')].forEach(clean);
  return body.innerHTML;
}

function clean(element: Element): void {
  const href = element.getAttribute('href') ?? '';
  const user = element.getAttribute('data-user') ?? '';
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (element.tagName === 'A' && isLink(href)) element.setAttribute('href', href);
  else if (element.tagName === 'SPAN' && /^\d+$/.test(user)) mark(element, user);
  else if (!KEPT.has(element.tagName) || element.tagName === 'A' || element.tagName === 'SPAN') {
    element.replaceWith(...element.childNodes);
  }
}

/** A mention is one piece: it is written and deleted as a whole. */
export function mark(element: Element, user: string): void {
  element.setAttribute('data-user', user);
  element.setAttribute('contenteditable', 'false');
}

export const saysSomething = (text: Element): boolean => (text.textContent ?? '').replace(/\u00a0/g, ' ').trim() !== '';
