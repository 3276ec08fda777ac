/** Numbers and days the way a language writes them. */
export interface NumberWords {
  /** A number with up to `digits` decimals, or with all of them: in a column they stand below each other. */
  number(value: number, digits?: number, all?: 'all'): string;
  /** A change: always with its sign, except for zero. */
  signed(value: number, digits?: number): string;
  /** The day of a moment (milliseconds since 1970), where the reader is or in `zone`; with the time of day, where it is wanted. */
  day(at: number, time?: 'with-time', zone?: string): string;
}

/** English is written here as in Britain. */
const DAYS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** With a real minus sign in every language: some write the hyphen of a keyboard. */
const written = (locale: string, value: number, how: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, how).format(value).replace('-', '−');

export function numberWords(locale: string): NumberWords {
  const number: NumberWords['number'] = (value, digits = 0, all) =>
    written(locale, value, { maximumFractionDigits: digits, ...(all && { minimumFractionDigits: digits }) });
  const signed = (value: number, digits = 1) =>
    written(locale, value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' });
  const day: NumberWords['day'] = (at, time, zone) =>
    new Intl.DateTimeFormat(DAYS[locale] ?? locale, {
      dateStyle: 'medium',
      ...(time && { timeStyle: 'short' }),
      ...(zone && { timeZone: zone }),
    }).format(at);
  return { number, signed, day };
}
