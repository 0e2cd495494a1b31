/** Cards that glide from one place to another. */

const DURATION = 170;
const EASE = 'cubic-bezier(0.2, 0.8, 0.2, 1)';

export function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Lets a card glide from an earlier place to the one it has now. A copy on top of the page does it, because the lanes clip
 * what leaves them.
 */
export function glide(card: HTMLElement, from: DOMRect): void {
  const to = card.getBoundingClientRect();
  if (calm() || document.hidden || !moved(from, to) || !inSight(card, to)) return;
  const copy = card.cloneNode(true) as HTMLElement;
  copy.classList.add('eg-gliding');
  copy.removeAttribute('data-card');
  copy.removeAttribute('id');
  copy.inert = true;
  Object.assign(copy.style, { top: `${to.top}px`, left: `${to.left}px`, width: `${to.width}px`, height: `${to.height}px` });
  document.body.append(copy);
  card.classList.add('under-way');
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
  const way = copy.animate([{ transform: start }, { transform: 'none' }], { duration: DURATION, easing: EASE });
  const arrive = () => {
    copy.remove();
    card.classList.remove('under-way');
  };
  way.finished.then(arrive, arrive);
}

function moved(from: DOMRect, to: DOMRect): boolean {
  return Math.abs(from.left - to.left) > 1 || Math.abs(from.top - to.top) > 1;
}

/** A card that its lane has scrolled out of sight does not fly across the page. */
function inSight(card: HTMLElement, at: DOMRect): boolean {
  const list = card.parentElement?.getBoundingClientRect();
  return !!list && at.height > 0 && at.bottom > list.top && at.top < list.bottom && at.right > 0 && at.left < innerWidth;
}
