/** What the columns of a roster are called, in the languages of the game; capitals, accents, spaces and dashes do not count. */
import { sortNameOf } from '../accounts/people.ts';

const COLUMNS = {
  name: ['name', 'displayname', 'fullname', 'vards', 'vardsunuzvards', 'ad', 'adsoyad', 'nimi'],
  login: ['login', 'email', 'username', 'epasts', 'eposta', 'epost', 'sahkoposti'],
  part: ['part', 'role', 'loma', 'rol', 'roll', 'rooli'],
} as const;
export type Column = keyof typeof COLUMNS;

/** Null where nobody here knows such a column. */
export function columnOf(heading: string): Column | null {
  const word = sortNameOf(heading).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const found = Object.entries(COLUMNS).find(([, names]) => (names as readonly string[]).includes(word));
  return found ? (found[0] as Column) : null;
}
