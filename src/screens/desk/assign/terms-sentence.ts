/** The conditions of an assignment, as one sentence. */
import type { Terms } from '../../../course/terms.ts';
import type { Texts } from '../../texts.ts';

export function termsSentence({ t, number }: Texts, terms: Terms): string {
  const { mode, passMark, attempts, counts, mastery, locale, mask, late, refreshes } = terms;
  const parts = [
    t(`mode.${mode}.name`),
    t('terms-told.pass', { points: number(passMark) }),
    attempts === null ? t('terms-told.any-attempts') : t('terms-told.attempts', { count: attempts }),
    ...(attempts === 1 ? [] : [t(`terms-told.counts-${counts}`)]),
    ...(mastery === 'two-days' ? [t('terms-told.two-days')] : []),
    ...(locale === null ? [] : [t('terms-told.locale', { language: locale.toUpperCase() })]),
    ...(mask === null ? [] : [t('terms-told.mask')]),
    ...(late === 'refused' ? [t('terms-told.late-refused')] : []),
    ...(refreshes.length === 0 ? [] : [t('terms-told.refreshes', { months: refreshes.join(', ') })]),
  ];
  return `${parts.join('; ')}.`;
}
