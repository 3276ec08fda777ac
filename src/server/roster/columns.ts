/** What columns and parts of a roster are called, in the languages of the game; capitals, accents, spaces and dashes do not count. */
import type { CohortPart } from '../../protocol/action.ts';
import { sortNameOf } from '../accounts/people.ts';

const COLUMNS = {
  /** As our own export has it: whom a line means, whatever they are called by now. */
  id: ['id'],
  name: [
    'name',
    'displayname',
    'fullname',
    'vards',
    'vardsuzvards',
    'vardsunuzvards',
    'ad',
    'adsoyad',
    'isim',
    'nimi',
    'taisnimi',
    'kokonimi',
  ],
  login: [
    'login',
    'signinname',
    'signsinas',
    'email',
    'emailaddress',
    'username',
    'lietotajvards',
    'epasts',
    'epastaadrese',
    'kullaniciadi',
    'eposta',
    'epostaadresi',
    'kasutajanimi',
    'epost',
    'epostiaadress',
    'meil',
    'kayttajatunnus',
    'kayttajanimi',
    'tunnus',
    'sahkoposti',
    'sahkopostiosoite',
  ],
  part: [
    'part',
    'role',
    'loma',
    'lomagrupa',
    'rol',
    'gruptakirol',
    'gorev',
    'roll',
    'rollruhmas',
    'osa',
    // As earlier exports had them.
    'osaruhmas',
    'osaryhmassa',
    'rooli',
    'rooliryhmassa',
  ],
} as const;
export type Column = keyof typeof COLUMNS;

const PARTS: Readonly<Record<CohortPart, readonly string[]>> = {
  trainee: ['trainee', 'dalibnieks', 'dalibniece', 'katilimci', 'oppija', 'osallistuja'],
  trainer: ['trainer', 'pasniedzejs', 'pasniedzeja', 'egitmen', 'koolitaja', 'kouluttaja'],
};

/** Null where nobody here knows such a column. */
export const columnOf = (heading: string): Column | null => namedIn(COLUMNS, heading);

/** Null where this is no part that somebody can have in a group. */
export const partOf = (cell: string): CohortPart | null => namedIn(PARTS, cell);

function namedIn<What extends string>(
  names: Readonly<Record<What, readonly string[]>>,
  text: string,
): What | null {
  const word = sortNameOf(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (Object.keys(names) as What[]).find((what) => names[what].includes(word)) ?? null;
}
