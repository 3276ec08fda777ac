/** What the columns of a roster are called, in the languages of the game; capitals, accents, spaces and dashes do not count. */
import { sortNameOf } from '../accounts/people.ts';

const COLUMNS = {
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
    'gorev',
    'roll',
    'osa',
    'osaruhmas',
    'rooli',
    'osaryhmassa',
  ],
} as const;
export type Column = keyof typeof COLUMNS;

/** Null where nobody here knows such a column. */
export function columnOf(heading: string): Column | null {
  const word = sortNameOf(heading).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const found = Object.entries(COLUMNS).find(([, names]) => (names as readonly string[]).includes(word));
  return found ? (found[0] as Column) : null;
}
