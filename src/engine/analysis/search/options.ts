/** What is worth trying where a call stands. */
import { follow } from '../../chart/follow.ts';
import { type Input, isFree } from '../../chart/input.ts';
import { inputsOf } from '../../chart/inputs-of.ts';
import { refusalOf } from '../../chart/refusal.ts';
import type { Standing } from '../../chart/standing.ts';
import { FULL, fromPoints } from '../../customer/tenths.ts';
import { partsAt } from '../../scenario/letter.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface Option {
  readonly inputs: readonly Input[];
  readonly standing: Standing;
}

/** What a player says, and what carries a call on where nothing can be said. */
export const isReply = ({ type }: Input): boolean =>
  type === 'reply' || type === 'pick-up' || type === 'call-back' || type === 'follow-up';

/** Every input, but for those that change nothing the rubric or the customer could notice. */
export const everyOption = (standing: Standing): readonly Option[] => optionsOf(standing, inputsOf(standing));

const optionsOf = (standing: Standing, inputs: readonly Input[]): readonly Option[] =>
  [...inputs]
    .sort((a, b) => (isOffCentre(a, standing) ? 1 : 0) - (isOffCentre(b, standing) ? 1 : 0))
    .filter((input) => matters(input, standing))
    .map((input) => settled(follow(standing, input), [input]));

/** Any goal counts in R-1; one that puts the customer at the centre is tried first (TR-13). */
export const isOffCentre = (input: Input, { scenario }: Standing): boolean =>
  input.type === 'goal' && scenario.goals[input.goal] !== true;

/** To know that it is not about oneself can be put by for later, and brings back what the mind had lost (FI-47). */
function matters(input: Input, { context, scenario }: Standing): boolean {
  const { composure } = context.customer;
  if (input.type === 'style') return readingHelps(scenario);
  if (input.type === 'phrase-book') return composure < FULL;
  return input.type !== 'breathe' || input.how === 'not-about-me' || composure < FULL;
}

/** Reading how they like to be shown things helps only where a reply leaves the way open (T-18). */
function readingHelps(scenario: Scenario): boolean {
  const known = readable.get(scenario);
  if (known !== undefined) return known;
  const open = Object.values(scenario.replies).some(
    ({ style, acts }) => style === null && acts.includes('guide'),
  );
  readable.set(scenario, open && scenario.traits.style !== null);
  return open && scenario.traits.style !== null;
}
/** Asked at every standing, and the same for a whole scenario. */
const readable = new WeakMap<Scenario, boolean>();

/** The turns worth taking by somebody who collects themself wherever nothing of it is wasted. */
export function collectedOptions(standing: Standing): readonly Option[] {
  const ready = collected(standing);
  return optionsOf(ready.standing, promising(ready.standing))
    .filter(({ inputs }) => !inputs.some((input) => isFree(input) && input.type !== 'style'))
    .map((option) => ({ ...option, inputs: [...ready.inputs, ...option.inputs] }));
}

/** Of many letters only those without a trap, where there are any: one bad block seldom makes a letter better. */
function promising(standing: Standing): readonly Input[] {
  const inputs = inputsOf(standing);
  const { place, scenario } = standing;
  if (!('line' in place) || !partsAt(scenario, place.line)) return inputs;
  const honest = inputs.filter(
    (input) => input.type !== 'reply' || scenario.replies[input.id]?.trap === null,
  );
  return honest.some(({ type }) => type === 'reply') ? honest : inputs;
}

const COLLECTING: readonly (readonly [Input, keyof Standing['circumstances']['numbers']['tools']])[] = [
  [{ type: 'breathe', how: 'breath' }, 'breath'],
  [{ type: 'breathe', how: 'breath' }, 'breath'],
  [{ type: 'breathe', how: 'test-of-grace' }, 'testOfGrace'],
  [{ type: 'phrase-book' }, 'lookedUp'],
  [{ type: 'phrase-book' }, 'lookedUp'],
];

function collected(standing: Standing): Option {
  let now: Option = { standing, inputs: [] };
  if (standing.phase !== 'live') return now;
  for (const [input, gain] of COLLECTING) {
    const { composure } = now.standing.context.customer;
    const room = FULL - fromPoints(standing.circumstances.numbers.tools[gain]);
    if (composure <= room) now = taken(now, input);
  }
  return isUnderFire(now.standing) ? taken(now, { type: 'breathe', how: 'not-about-me' }) : now;
}

const isUnderFire = ({ context }: Standing): boolean => {
  const { mood, language } = context.customer;
  return mood === 'boiling' || language === 'swearing' || language === 'attacking';
};

const taken = ({ standing, inputs }: Option, input: Input): Option =>
  refusalOf(standing, input) === null
    ? { standing: follow(standing, input), inputs: [...inputs, input] }
    : { standing, inputs };

/** Whoever made a promise does what they said: the follow-up is never worth a thought of its own. */
function settled(standing: Standing, inputs: readonly Input[]): Option {
  if (standing.phase !== 'follow-up') return { standing, inputs };
  const sent: Input = { type: 'follow-up', sent: true };
  return { standing: follow(standing, sent), inputs: [...inputs, sent] };
}
