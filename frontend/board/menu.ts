/** The menu of a card, in the page's top layer, so that no lane clips it. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { cardElement } from './card';
import type { BoardHost } from './host';
import type { Card, CardAction, Id, May } from './types';

export type MenuAction = CardAction | 'move';

/** The actions of a card's menu, in order, that the viewer may take. */
export function actionsFor(card: Card, may: May): MenuAction[] {
  const actions: (MenuAction | false | undefined)[] = [
    may.move && 'move',
    card.isNew && may.take && 'take',
    card.outcome !== 'ACHIEVED' && may.achieve && 'achieved',
    card.outcome !== 'LOST' && may.lose && 'lost',
    card.outcome !== 'OPEN' && may.reopen && 'reopen',
    may.remove && 'delete',
  ];
  return actions.filter((action): action is MenuAction => !!action);
}

export class CardMenu implements ReactiveController {
  #card: Card | undefined;
  #marked: HTMLElement | undefined;

  constructor(
    private readonly host: BoardHost,
    private readonly act: (card: Id, action: MenuAction) => void,
  ) {
    host.addController(this);
  }

  toggle(card: Card): void {
    if (this.#card?.id === card.id) return this.close(false);
    this.#card = card;
    this.host.requestUpdate();
  }

  close(refocus: boolean): void {
    const card = this.#card;
    if (!card) return;
    this.#card = undefined;
    this.host.requestUpdate();
    if (refocus) this.#button(card.id)?.focus();
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#outside);
    window.addEventListener('scroll', this.#away, { capture: true, passive: true });
    window.addEventListener('resize', this.#away);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#outside);
    window.removeEventListener('scroll', this.#away, { capture: true });
    window.removeEventListener('resize', this.#away);
  }

  hostUpdated(): void {
    const button = this.#card && this.#button(this.#card.id);
    if (this.#marked !== button) this.#marked?.removeAttribute('data-open');
    this.#marked = button ?? undefined;
    button?.setAttribute('data-open', '');
    const menu = this.#card && this.host.querySelector<HTMLElement>('.card-menu');
    if (!menu || menu.matches(':popover-open')) return;
    if (!button) return this.close(false);
    menu.showPopover();
    this.#place(menu, button.getBoundingClientRect());
    menu.querySelector<HTMLElement>('button')?.focus();
  }

  template(): unknown {
    const card = this.#card;
    const may = this.host.board?.options.may;
    if (!card || !may) return nothing;
    const name = this.host.words.text('card.menu', card.title);
    return html`<div class="card-menu" role="menu" popover="manual" aria-label=${name} @keydown=${this.#key} @focusout=${this.#left}>
      ${actionsFor(card, may).map((action) => this.#item(card, action))}
    </div>`;
  }

  #item(card: Card, action: MenuAction): TemplateResult {
    const choose = () => {
      this.close(true);
      this.act(card.id, action);
    };
    return html`<button role="menuitem" type="button" tabindex="-1" class=${action} @click=${choose}>${this.host.words.text(`menu.${action}`)}</button>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') this.close(true);
    else if (step !== undefined) items.at(step % items.length)?.focus();
    else return;
    event.preventDefault();
  };

  readonly #left = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    const stays = !(next instanceof Element) || (event.currentTarget as Element).contains(next) || next.matches('.menu[data-open]');
    if (!stays) this.close(false);
  };

  readonly #outside = (event: Event): void => {
    const target = event.target as Element;
    if (this.#card && !target.closest('.card-menu') && target.closest('.menu') !== this.#button(this.#card.id)) this.close(false);
  };

  readonly #away = (event: Event): void => {
    if (!(event.target instanceof Element && event.target.closest('.card-menu'))) this.close(false);
  };

  #button(card: Id): HTMLElement | null {
    return cardElement(card)?.querySelector<HTMLElement>('.menu') ?? null;
  }

  /** Under the button, its end at the button's end, and inside the window. */
  #place(menu: HTMLElement, button: DOMRect): void {
    const { width, height } = menu.getBoundingClientRect();
    const rtl = getComputedStyle(this.host).direction === 'rtl';
    const left = rtl ? button.left : button.right - width;
    const below = button.bottom + 4;
    menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    menu.style.top = `${below + height > innerHeight - 8 ? button.top - height - 4 : below}px`;
  }
}
