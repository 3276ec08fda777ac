import type { Told } from '../server/client.ts';
import type { Desk } from './desk.ts';

/** For what has no answer but that it was done; where it was not, the reader is told. */
export function wasDone({ heard }: Pick<Desk, 'heard'>, told: Told<unknown>): boolean {
  heard(told);
  return told.ok;
}
