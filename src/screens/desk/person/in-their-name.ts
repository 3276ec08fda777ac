/** The words of a call as somebody else reads them: whoever has played it goes by their name. Pure. */
import type { InterfaceKey, Texts } from '../../texts.ts';

/** What is said to oneself, as it is said of somebody. */
const OF_THEM: Readonly<Partial<Record<InterfaceKey, InterfaceKey>>> = {
  'debrief.goal': 'desk-attempt.goal',
  'debrief.no-goal': 'desk-attempt.no-goal',
};

const YOU: readonly InterfaceKey[] = ['call.you', 'debrief.you-did'];

export const inTheirName = (texts: Texts, name: string): Texts => ({
  ...texts,
  t: (key, values) => {
    if (YOU.includes(key)) return name;
    // As the lines of the customer are announced.
    if (key === 'announce.you-say') return texts.t('announce.customer-says', { ...values, name });
    return texts.t(OF_THEM[key] ?? key, values);
  },
  coach: (key, values) =>
    key === 'praise.quick-heard' ? texts.t('desk-attempt.quick-heard') : texts.coach(key, values),
});
