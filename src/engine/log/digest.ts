/** The fingerprint that ties a log to the scenario it was played on. */
import { hash32 } from '../hash.ts';
import { worstFrom } from '../scenario/accept.ts';
import type { Scenario } from '../scenario/scenario.ts';

const SECOND_BASIS = 0x9747b28c;

/** The first format's number: what says the same in a newer one has the same digest, and its old logs still play. */
const FIRST = 1;

/** Sixteen hexadecimal digits of everything in a scenario that can change a call; texts are not in it. */
export function digest({ forms, tutorial, handovers, traits, ...rest }: Scenario): string {
  const { worst, ...others } = traits;
  const talk = { ...rest, traits: worst === worstFrom(rest.start) ? others : traits };
  const written = Object.values(forms).some((form) => Object.keys(form).length > 0);
  const newer = {
    ...(written ? { forms } : {}),
    ...(tutorial ? { tutorial } : {}),
    ...(Object.keys(handovers).length > 0 ? { handovers } : {}),
  };
  const text = canonical({ format: FIRST, ...talk, ...newer });
  return [hash32(text), hash32(text, SECOND_BASIS)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

/** JSON with the keys of every object in order, so that the order of writing does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}
