/** What an input is called where it can be chosen, before and after the talk as well. Pure. */
import type { Input } from '../../engine/chart/input.ts';
import type { Brief } from '../../engine/view/brief.ts';
import { inputName } from '../debrief/input-name.ts';
import { speakerOf, spokenBy } from '../parts/reply-words.ts';
import type { Texts } from '../texts.ts';

/** `goal`: the one chosen so far; without one, picking up is going in without a goal. */
export function choiceWords(texts: Texts, scenario: Brief, input: Input, goal: string | null): string {
  if (input.type === 'goal') return texts.scenario(scenario.id, `goals.${input.goal}`);
  if (input.type === 'pick-up')
    return texts.t(goal === null ? 'briefing.no-goal' : `briefing.begin.${scenario.channel}`);
  const speaker = speakerOf(texts, scenario.id, scenario.forms.speakers, input);
  return spokenBy(speaker, inputName(texts, scenario.id, input) ?? '');
}
