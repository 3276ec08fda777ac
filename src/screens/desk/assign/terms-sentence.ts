/** The conditions of an assignment, as one sentence. */
import type { Terms } from '../../../course/terms.ts';
import type { Help } from '../../../engine/vocabulary.ts';
import { languageName } from '../../language-name.ts';
import { helpNames } from '../../parts/help-names.ts';
import type { Texts } from '../../texts.ts';

export function termsSentence(texts: Texts, terms: Terms): string {
  const { t, number, locale: reader } = texts;
  const { mode, helps, passMark, attempts, counts, mastery, locale, mask, late, refreshes } = terms;
  const last = refreshes.at(-1);
  const parts = [
    t(`mode.${mode}.name`),
    ...(helps === null ? [] : [helpsTold(texts, helps)]),
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

const helpsTold = (texts: Texts, helps: readonly Help[]): string =>
  helps.length === 0
    ? texts.t('terms-told.no-helps')
    : texts.t('terms-told.helps', { helps: helpNames(texts, helps) });
