/** Rules of the respect ladder: when a rung is due, and who hears it. */
import { isLimit } from '../../customer/acts.ts';
import type { Circumstances } from '../../customer/customer.ts';
import type { Numbers } from '../../numbers.ts';
import type { Act } from '../../vocabulary.ts';
import { supposing, turning, type Without } from './without.ts';

/** Nobody means it as a joke. */
export const jokesAreMeant: Without = supposing((circumstances) => ({
  ...circumstances,
  traits: { ...circumstances.traits, jest: false },
}));

/** Nobody is too stubborn for a limit; they still cool down as the stubborn do. */
export const everybodyListens: Without = supposing((circumstances, { acts }) =>
  acts.some(isLimit)
    ? { ...circumstances, traits: { ...circumstances.traits, stubborn: 'no' } }
    : circumstances,
);

/** The hard hear the warning, as the stubborn do. */
export const hardHearTheWarning: Without = supposing((circumstances, { acts }) =>
  acts.includes('warn') && circumstances.traits.stubborn === 'hard'
    ? { ...circumstances, traits: { ...circumstances.traits, stubborn: 'yes' } }
    : circumstances,
);

/** A warning that is heard leaves them swearing as they were. */
export const warningChangesNoLanguage: Without = turning(({ customer }, { language }, { acts }) =>
  acts.includes('warn') ? { ...customer, language } : customer,
);

/** Whoever was not warned is taken for warned when the call is ended. */
export const endingNeedsNoWarning: Without = (model) => ({
  ...model,
  takeTurn: (before, circumstances, move) => {
    if (!move.acts.includes('end-fairly')) return model.takeTurn(before, circumstances, move);
    const outcome = model.takeTurn({ ...before, warned: true }, circumstances, move);
    return { ...outcome, customer: { ...outcome.customer, warned: before.warned } };
  },
});

const dueAtAnyLevel = ({ numbers, ...rest }: Circumstances): Circumstances => ({
  ...rest,
  numbers: { ...numbers, limits: { ...numbers.limits, dueFrom: 0 as Numbers['limits']['dueFrom'] } },
});

/** A rung is due after the one before it, whatever is still being said; that alone makes nobody abusive. */
export const needsNoSwearing =
  (rung: Act): Without =>
  (model) => {
    const loose = supposing((circumstances, { acts }) =>
      acts.includes(rung) ? dueAtAnyLevel(circumstances) : circumstances,
    )(model);
    const asAbused = turning(({ customer }, before, move, circumstances) => {
      const { abused } = model.takeTurn(before, circumstances, move).customer.tally;
      return { ...customer, tally: { ...customer.tally, abused } };
    });
    return asAbused(loose);
  };
