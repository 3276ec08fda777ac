/** Kudos that a colleague has given go along into the next shift, one at a time (M-20, FI-79); the others wait. */
import type { ShiftEvent } from '../../engine/shift/shift-log.ts';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import type { Services } from '../services.ts';

/** The newest that has gone into none; null where there is none, or nobody is signed in. */
export async function kudosAlong({ server, words }: Services): Promise<ReceivedKudos | null> {
  const side = await server.find();
  if (typeof side === 'string' || !side.me.peek()) return null;
  const told = await side.ask('readMyKudos', {});
  const kudos = told.ok ? told.answer.received.find(({ taken }) => !taken) : undefined;
  if (!kudos) return null;
  await words.need('kudos');
  return kudos;
}

/** What happens in the shift by it; nothing where it went into another one meanwhile, or nobody could be asked. */
export async function takeAlong({ server }: Services, kudos: ReceivedKudos): Promise<readonly ShiftEvent[]> {
  const side = server.side.peek();
  const told = await side?.ask('takeKudos', { params: { kudos: kudos.id } });
  return told?.ok ? [{ type: `kudos-${told.answer.how}` }] : [];
}
