/** The conditions of an assignment, as one sentence. */
import type { Terms } from '../../../course/terms.ts';
import { languageName } from '../../language-name.ts';
import type { Texts } from '../../texts.ts';

export function termsSentence({ t, number, locale: reader }: Texts, terms: Terms): string {
  const { mode, passMark, attempts, counts, mastery, locale, mask, late, refreshes } = terms;
  const last = refreshes.at(-1);
  const parts = [
    t(`mode.${mode}.name`),
    t('terms-told.pass', { points: number(passMark) }),
    attempts === null ? t('terms-told.any-attempts') : t('terms-told.attempts', { count: attempts }),
    ...(attempts === 1 ? [] : [t(`terms-told.counts-${counts}`)]),
    ...(mastery === 'two-days' ? [t('terms-told.two-days')] : []),
    ...(locale === null ? [] : [t('terms-told.locale', { language: languageName(locale, reader) })]),
    ...(mask === null ? [] : [t('terms-told.mask')]),
    ...(late === 'refused' ? [t('terms-told.late-refused')] : []),
    ...(last === undefined
      ? []
      : [t('terms-told.refreshes', { months: inWords(refreshes, reader), count: last })]),
  ];
  return `${parts.join('; ')}.`;
}

const inWords = (months: readonly number[], locale: string): string =>
  new Intl.ListFormat(locale).format(months.map(String));
