/** The texts a scenario needs in every locale, and those it may have. */
import { REACTIONS } from '../../engine/chart/cues.ts';
import { choicesOf } from '../../engine/scenario/letter.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { ANGER_TYPES, MOODS } from '../../engine/vocabulary.ts';
import { OUTBURSTS } from '../../i18n/outburst.ts';

/** What somebody who swears may say before words that are too tame for it. */
export const SWEARING_OUTBURSTS = OUTBURSTS.map((name) => `outbursts.swearing.${name}`);

/** Its lines quote a promise of the first contact. */
const isAboutPromise = ({ secondRound }: Scenario): boolean =>
  secondRound !== undefined && secondRound !== 'unsettled';

const under = (group: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${group}.${id}`);

export function neededKeys(scenario: Scenario): readonly string[] {
  return [
    'title',
    'teaser',
    'customer.name',
    'customer.about',
    'briefing',
    'concern',
    ...under('goals', Object.keys(scenario.goals)),
    ...under('facts', scenario.facts),
    ...under('changes', Object.keys(scenario.changes)),
    ...under('handover', ['happened', 'next']),
    ...(scenario.start.waited > 0 ? ['waited'] : []),
    ...(isAboutPromise(scenario) ? ['stand-in'] : []),
    ...under('parameters', Object.keys(scenario.parameters)),
    ...under('promises', Object.keys(scenario.promises)),
    ...under('lines', Object.keys(scenario.lines)),
    ...under(
      'replies',
      choicesOf(scenario).map(({ id }) => id),
    ),
    ...under('seats', scenario.forms.seats),
    ...(isOnPage(scenario) ? ['page.title', 'page.text'] : []),
    ...under('desks', Object.keys(scenario.handovers).length > 0 ? scenario.stages : []),
    ...under(
      'reactions',
      REACTIONS.filter((reaction) => reaction !== 'voice-note' || scenario.voiceNote),
    ),
    ...under('endings', Object.keys(scenario.endings)),
    ...(scenario.traits.worst === 'attacking' ? under('outbursts.attacking', OUTBURSTS) : []),
  ];
}

/** What a reader finds on the help page before anybody has written below it. */
const isOnPage = ({ channel, forms }: Scenario): boolean =>
  [channel, ...Object.values(forms.channels)].includes('help-page');

/** What a lent talk may say otherwise to suit one kind of anger (SC-26). */
export const angerVariants = ({ secondRound }: Scenario, key: string): readonly string[] =>
  secondRound && SPOKEN.test(key) ? ANGER_TYPES.map((type) => `${type}.${key}`) : [];

const SPOKEN = /^(?:(?:passive|escalated|swearing)\.)?(lines|reactions|endings)\./;

/** What the customer says may differ by mood. */
export const moodVariants = (key: string): readonly string[] =>
  SPOKEN.test(key) ? MOODS.map((mood) => `${key}_${mood}`) : [];
