/** What the server did not take, said beside the field it is about. Pure. */
import type { FieldName, WrongKey, Wrongs } from '../../screens/account/fields.ts';
import type { Told, Trouble } from '../server/client.ts';

const WRONG: Readonly<Partial<Record<Trouble, WrongKey>>> = {
  'wrong-credentials': 'wrong.credentials',
  'code-unknown': 'wrong.code',
  full: 'wrong.full',
  'name-taken': 'wrong.name-taken',
  'link-used': 'wrong.link-used',
  'too-many-requests': 'wrong.too-many-requests',
  offline: 'wrong.offline',
  'sign-in-needed': 'wrong.sign-in-needed',
  'bad-request': 'wrong.refused',
  'not-found': 'wrong.refused',
  'not-allowed': 'wrong.refused',
};

/** Where a code belongs in this form, and what is said there, where that is not what is said everywhere. */
export type Places = Readonly<Partial<Record<Trouble, readonly [FieldName | 'form', WrongKey?]>>>;

export function wrongsOf(told: Told<unknown>, places: Places = {}): Wrongs {
  if (told.ok) return {};
  const [field = 'form', said = WRONG[told.code] ?? 'wrong.unexpected'] = places[told.code] ?? [];
  return { [field]: said };
}
