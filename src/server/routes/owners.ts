/** Whose it is that is asked about, where more than one route asks the same. */
import type { Actor, Owned } from '../authority/can.ts';
import { ownOrganisation } from '../authority/whose.ts';
import { ownerOfEdition } from '../library/editions.ts';
import type { Server } from '../server.ts';

/** Whoever asks asks about their own organisation. */
export const theirOrganisation = async (
  _server: unknown,
  _asked: unknown,
  actor: Actor | null,
): Promise<Owned | null> => ownOrganisation(actor);

interface OfEdition {
  readonly params: { readonly version: string };
}

/** What comes with the program too, as of the organisation that asks. */
export const edition = (
  { database }: Server,
  { params }: OfEdition,
  actor: Actor | null,
): Promise<Owned | null> => ownerOfEdition(database, params.version, actor?.organisationId ?? null);
