/** One route with what answers it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Asked, Route } from '../../protocol/route.ts';
import type { SignedIn } from '../accounts/find-session.ts';
import type { Actor, Owned } from '../authority/can.ts';
import type { Server } from '../server.ts';

export interface Call<R extends Route> extends Asked<R> {
  readonly server: Server;
  /** For what concerns the connection only: cookies, addresses, the request's number. */
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: SignedIn | null;
  /** Who asks; only where the action asks for somebody who is signed in. */
  readonly actor: Actor;
}

export interface Answering<R extends Route> {
  /** What the request is about; null where there is no such thing. Left out where it is about nothing of anybody's. */
  owner?(server: Server, asked: Asked<R>, actor: Actor | null): Promise<Owned | null>;
  answer(call: Call<R>): Promise<Answer<R>>;
}

export interface Handler {
  readonly route: Route;
  readonly answering: Answering<Route>;
}

/** Ties what answers to its route, so that both fit together. */
export const handle = <R extends Route>(route: R, answering: Answering<R>): Handler => ({
  route,
  answering: answering as unknown as Answering<Route>,
});
