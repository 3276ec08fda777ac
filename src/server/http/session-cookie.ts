/** The session's token between browser and server; and the ticket of somebody who is at a provider meanwhile. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST } from '../accounts/sessions.ts';

/** Its name without TLS. */
export const COOKIE = 'simmerdown';

/** Over TLS the name itself forbids that another host sets it; without TLS browsers refuse that name. */
const nameFor = (request: FastifyRequest, what = COOKIE): string =>
  isSecure(request) ? `__Host-${what}` : what;

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

export const tokenOf = (request: FastifyRequest): string | null => request.cookies[nameFor(request)] ?? null;

export const sendToken = (request: FastifyRequest, reply: FastifyReply, token: string | null): void =>
  send(request, reply, nameFor(request), token, LONGEST / 1000);

const TICKET = 'simmerdown-ticket';
/** Seconds in which somebody has signed in with a provider, or begins again. */
const TICKET_LIFE = 15 * 60;

export const ticketOf = (request: FastifyRequest): string | null =>
  request.cookies[nameFor(request, TICKET)] ?? null;

export const sendTicket = (request: FastifyRequest, reply: FastifyReply, ticket: string | null): void =>
  send(request, reply, nameFor(request, TICKET), ticket, TICKET_LIFE);

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  value: string | null,
  maxAge: number,
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) } as const;
  if (value === null) void reply.clearCookie(name, options);
  else void reply.setCookie(name, value, { ...options, maxAge });
}
