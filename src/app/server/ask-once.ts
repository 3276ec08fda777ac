/** Asks for something new, so that it is made once: whoever has heard no answer asks again, and what is there already is found. */
import type { OnceRoute } from '../../protocol/once.ts';
import type { Sent } from '../../protocol/route.ts';
import type { ROUTES } from '../../protocol/routes.ts';
import type { AnswerOf, Ask, Told } from './client.ts';
import { makeRequestKey } from './request-key.ts';

/** Of what has not been made yet as far as this page knows, also where its form was left and is come back to. */
const keys = new Map<string, string>();

/** What is the same in every part has the same key until it is known to be made; from then on it is another one. */
export async function askOnce<Name extends OnceRoute>(
  ask: Ask,
  name: Name,
  sent: Sent<(typeof ROUTES)[Name]>,
): Promise<Told<AnswerOf<Name>>> {
  const asked = JSON.stringify([name, sent]);
  const key = keys.get(asked) ?? makeRequestKey();
  keys.set(asked, key);
  const wanted = sent as { readonly body: object };
  const told = await ask(name, { ...wanted, body: { ...wanted.body, key } } as unknown as typeof sent);
  if (told.ok) keys.delete(asked);
  return told;
}
