/** The texts a scenario needs in every locale, and those it may have. */
import { REACTIONS } from '../../engine/chart/cues.ts';
import { choicesOf } from '../../engine/scenario/letter.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { MOODS } from '../../engine/vocabulary.ts';

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
  ];
}

/** What a reader finds on the help page before anybody has written below it. */
const isOnPage = ({ channel, forms }: Scenario): boolean =>
  [channel, ...Object.values(forms.channels)].includes('help-page');

const SPOKEN = /^(lines|reactions|endings)\./;

/** What the customer says may differ by mood. */
export const moodVariants = (key: string): readonly string[] =>
  SPOKEN.test(key) ? MOODS.map((mood) => `${key}_${mood}`) : [];
