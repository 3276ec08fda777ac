/** What the forms of an account ask for. Pure. */
import type { InterfaceKey } from '../texts.ts';

type Named<Group extends string> = InterfaceKey & `${Group}.${string}`;

/** Why something was not taken. */
export type WrongKey = Named<'wrong'>;

interface Field {
  readonly label: Named<'fields'>;
  readonly hint?: Named<'field-hints'>;
  readonly secret?: true;
  /** What browsers and password managers know it as. */
  readonly autocomplete: string;
  readonly least: number;
  readonly longest: number;
  /** What it may be made of. */
  readonly signs?: RegExp;
}

const WORD = { least: 1, longest: 80 } as const;
const SECRET = { secret: true, longest: 200 } as const;
const KNOWN = { ...SECRET, autocomplete: 'current-password', least: 1 } as const;

const ALL = {
  organisation: { label: 'fields.organisation', autocomplete: 'organization', ...WORD },
  displayName: {
    label: 'fields.displayName',
    hint: 'field-hints.displayName',
    autocomplete: 'nickname',
    ...WORD,
  },
  login: {
    label: 'fields.login',
    hint: 'field-hints.login',
    autocomplete: 'username',
    least: 3,
    longest: 120,
    signs: /^[\p{L}\p{N}._+@-]+$/u,
  },
  /** Whoever signs in has both already, and needs no advice. */
  name: { label: 'fields.login', autocomplete: 'username', least: 1, longest: 120 },
  secret: { label: 'fields.password', ...KNOWN },
  current: { label: 'fields.current', ...KNOWN },
  password: {
    label: 'fields.new-password',
    hint: 'field-hints.new-password',
    ...SECRET,
    autocomplete: 'new-password',
    least: 10,
  },
  code: { label: 'fields.code', autocomplete: 'off', least: 8, longest: 20 },
  /** Of a match, as it stands on the big screen. */
  roomCode: { label: 'fields.code', autocomplete: 'off', least: 6, longest: 12 },
  /** Written once more by whoever erases themselves. */
  ownName: { label: 'fields.own-name', autocomplete: 'off', ...WORD },
  phrase: { label: 'fields.phrase', autocomplete: 'off', least: 8, longest: 80 },
} as const satisfies Readonly<Record<string, Field>>;
export type FieldName = keyof typeof ALL;
export const FIELDS: Readonly<Record<FieldName, Field>> = ALL;

/** What was written, by field. */
export type Written = Readonly<Partial<Record<FieldName, string>>>;
/** What is wrong, by field; `form` where it is no field's in particular. */
export type Wrongs = Readonly<Partial<Record<FieldName | 'form', WrongKey>>>;

/** What can be told without asking anybody. */
export function wrongsIn(names: readonly FieldName[], written: Written): Wrongs {
  const wrongs = names.flatMap((name) => {
    const wrong = wrongWith(FIELDS[name], written[name] ?? '');
    return wrong ? [[name, wrong] as const] : [];
  });
  return Object.fromEntries(wrongs);
}

function wrongWith({ least, signs, secret }: Field, text: string): WrongKey | null {
  const counted = secret ? text : text.trim();
  if (counted === '') return 'wrong.empty';
  if (counted.length < least) return 'wrong.too-short';
  return signs && !signs.test(counted) ? 'wrong.spaces' : null;
}
