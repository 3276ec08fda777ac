/** Sign-in links, made to be printed. */
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Slip, Slips } from '../../../screens/desk/people/slips.tsx';
import type { Desk } from '../desk.ts';
import { qrOf } from './qr.ts';

/** The server makes so many at once. */
const AT_ONCE = 500;

export interface Named {
  readonly id: string;
  readonly displayName: string;
}

const linkAddress = (token: string): string => new URL(`#/link/${token}`, document.baseURI).href;

/** Null where that was refused; the reader has been told. */
export async function makeLinks(
  { ask, heard }: Desk,
  cohort: Pick<Cohort, 'id'>,
  people: readonly Named[],
): Promise<Slips | null> {
  const slips: Slip[] = [];
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  let expires = 0;
  for (let first = 0; first < people.length; first += AT_ONCE) {
    const some = people.slice(first, first + AT_ONCE).map(({ id }) => id);
    const told = heard(
      await ask('makeSignInLinks', { params: { cohort: cohort.id }, body: { people: some } }),
    );
    if (!told) return null;
    expires = told.expires;
    slips.push(...told.links.map(({ person, token }) => slipOf(person, names.get(person) ?? '', token)));
  }
  return { slips, expires };
}

export function slipOf(person: string, name: string, token: string): Slip {
  const address = linkAddress(token);
  return { person, name, address, signs: qrOf(address) };
}
