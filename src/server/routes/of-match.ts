/** Whose a match is that is asked about, and as whom it is looked at. */
import type { Actor } from '../authority/can.ts';
import { NOBODY } from '../http/answer-asked.ts';
import { whoseMatch } from '../matches/match.ts';
import { whoseWatched } from '../matches/watching.ts';
import type { Server } from '../server.ts';

interface OfMatch {
  readonly params: { readonly match: string };
}

interface Looking extends OfMatch {
  readonly query: { readonly watch?: string | undefined };
}

export const ownerOfMatch = ({ database }: Server, { params }: OfMatch) => whoseMatch(database, params.match);

export const lookedAt = (server: Server, { params, query }: Looking) =>
  whoseWatched(server, params.match, query.watch);

/** Whoever says the key is told what all are who look on, whoever they are. */
export const lookingAs = ({ actor, query }: Pick<Looking, 'query'> & { readonly actor: Actor }): Actor =>
  query.watch === undefined ? actor : NOBODY;
