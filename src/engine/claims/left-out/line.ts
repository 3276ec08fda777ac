/** Rules about what is said: what one line sets, and what the customer makes of it at once. */
import { isAcknowledgement, isAgreement, isAsk } from '../../customer/acts.ts';
import type { Customer, Loop, Outcome } from '../../customer/customer.ts';
import { hotter } from '../../customer/mood.ts';
import { fromPoints } from '../../customer/tenths.ts';
import { supposing, turning, type Without } from './without.ts';

/** On the help page too, an answer has to wait for Heard; how far a kind word carries there stays as it is. */
export const helpPageWaits: Without = supposing((circumstances, { acts }) =>
  circumstances.channel === 'help-page' && !acts.some(isAcknowledgement)
    ? { ...circumstances, channel: 'email' }
    : circumstances,
);

/** A question is taken in by the heated before they feel heard. */
export const heatedTakeInQuestions: Without = turning(({ customer }, { mood }, { acts }) =>
  mood === 'heated' && acts.some(isAsk) ? { ...customer, clear: true } : customer,
);

/** The same act gives its trust every time. */
export const trustEveryTime: Without = (model) => ({
  ...model,
  takeTurn: (before, circumstances, move) => model.takeTurn({ ...before, trusted: [] }, circumstances, move),
});

/** Tenths of anger that the line itself moved. */
const ownRise = ({ changes }: Outcome): number =>
  changes
    .filter(
      ({ meter, rule, technique }) => meter === 'anger' && (technique !== null || rule === 'negative-words'),
    )
    .reduce((sum, { delta }) => sum + delta, 0);

/** Only a line that raised anger is a slip. */
export const kindWordsHideTraps: Without = turning((outcome, before, _, { numbers }) => {
  const { customer } = outcome;
  if (ownRise(outcome) >= fromPoints(numbers.slip)) return customer;
  return { ...customer, tally: { ...customer.tally, slips: before.tally.slips } };
});

const isPassedOn = (acts: readonly string[]): boolean => acts.includes('dump-transfer');

/** The next person knows all that the first one heard. */
export const transferKeepsHeard: Without = turning(({ customer }, { heard, acks, peak }, { acts }) =>
  isPassedOn(acts) ? { ...customer, heard, acks, peak } : customer,
);

/** What the hottest mood was with the first person still counts with the next. */
export const transferKeepsPeak: Without = turning(({ customer }, { peak }, { acts }) =>
  isPassedOn(acts) ? { ...customer, peak: hotter(peak, customer.mood) } : customer,
);

/** Whoever has met rank once believes in it still. */
export const rankImpressesAgain: Without = turning(({ customer }, { believesInRank }, { acts }) =>
  isPassedOn(acts) ? { ...customer, believesInRank } : customer,
);

/** Settled on as a customer would who differs in this; the line is worth what it was. */
const accepting =
  (differing: (customer: Customer) => Partial<Customer>): Without =>
  (model) => ({
    ...model,
    takeTurn: (before, circumstances, move) => {
      const outcome = model.takeTurn(before, circumstances, move);
      if (!outcome.refused || !move.acts.some(isAgreement)) return outcome;
      const easy = model.takeTurn({ ...before, ...differing(before) }, circumstances, move);
      const { agreed, owned, ledger } = easy.customer;
      return easy.refused
        ? outcome
        : { ...outcome, refused: false, customer: { ...outcome.customer, agreed, owned, ledger } };
    },
  });

/** The heated settle on something as the prickly do. */
export const heatedAgree: Without = accepting(({ mood }) => (mood === 'heated' ? { mood: 'prickly' } : {}));

/** They settle on something whether or not this is so. */
export const agreeWithout = (condition: keyof Loop & ('heard' | 'clear' | 'offered')): Without =>
  accepting(() => ({ [condition]: true }));

/** Whatever is said, this never comes to be so. */
export const neverSets = (
  flag: 'heard' | 'clear' | 'offered' | 'agreed' | 'acting' | 'owned' | 'choice' | 'checked',
): Without => turning(({ customer }) => ({ ...customer, [flag]: false }));

/** No promise is written down. */
export const nothingIsPromised: Without = turning(({ customer }) => ({ ...customer, ledger: [] }));

/** As many words as the present mood takes, however hot it was. */
export const presentMoodCounts: Without = turning(({ customer }) =>
  customer.heard ? customer : { ...customer, peak: customer.mood },
);
