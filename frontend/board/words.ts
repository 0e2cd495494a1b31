/** Words, numbers and dates in the viewer's language. */
import type { Amount, Texts } from './types';

const DAY = 86_400_000;
/** Days that are still counted as days: longer spans are told in months. */
const IN_DAYS = 45;
const IN_MONTHS = 18;
const DAYS_OF_MONTH = 30.44;
const SOON = 30;

export type Nearness = 'past' | 'soon' | 'later';

export class Words {
  readonly #relative: Intl.RelativeTimeFormat;
  readonly #exact: Intl.DateTimeFormat;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;

  constructor(
    readonly locale: string,
    readonly today: string,
    private readonly texts: Texts,
  ) {
    const known = supported(locale);
    this.#relative = new Intl.RelativeTimeFormat(known, { numeric: 'auto' });
    this.#exact = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeZone: 'UTC' });
    this.#plural = new Intl.PluralRules(known);
    this.#number = new Intl.NumberFormat(known);
  }

  /** The text of a key with {0}, {1} replaced. A key without a text shows itself, so that the gap is seen. */
  text(key: string, ...values: readonly (string | number)[]): string {
    return fill(this.texts[key] ?? key, values.map((value) => (typeof value === 'number' ? this.number(value) : value)));
  }

  /** The text in the plural form that the language has for a number. */
  plural(key: string, count: number, ...values: readonly (string | number)[]): string {
    const form = `${key}.${this.#plural.select(count)}`;
    return this.text(form in this.texts ? form : `${key}.other`, ...values);
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  money(amount: Amount): string {
    try {
      const style = { style: 'currency', currency: amount.currency, maximumFractionDigits: 0 } as const;
      return new Intl.NumberFormat(supported(this.locale), style).format(amount.value);
    } catch {
      return `${this.number(amount.value)} ${amount.currency}`;
    }
  }

  relative(date: string): string {
    const days = this.days(date);
    if (Math.abs(days) <= IN_DAYS) return this.#relative.format(days, 'day');
    const months = Math.round(days / DAYS_OF_MONTH);
    if (Math.abs(months) <= IN_MONTHS) return this.#relative.format(months, 'month');
    return this.#relative.format(Math.round(months / 12), 'year');
  }

  exact(date: string): string {
    return this.#exact.format(Date.parse(`${date}T00:00:00Z`));
  }

  nearness(date: string): Nearness {
    const days = this.days(date);
    if (days < 0) return 'past';
    return days <= SOON ? 'soon' : 'later';
  }

  /** Whole days from the viewer's today. Both are plain dates, so no clock change can bend them. */
  days(date: string): number {
    return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${this.today}T00:00:00Z`)) / DAY);
  }
}

export function fill(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d+)\}/g, (hole, at: string) => values[Number(at)] ?? hole);
}

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
