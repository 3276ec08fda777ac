/** The session's token between browser and server. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST } from '../accounts/sessions.ts';

/** Over TLS the name itself forbids that another host sets it; without TLS browsers refuse that name. */
const nameFor = (request: FastifyRequest): string => (isSecure(request) ? '__Host-simmerdown' : 'simmerdown');

const isSecure = (request: FastifyRequest): boolean => request.protocol === 'https';

export const tokenOf = (request: FastifyRequest): string | null => request.cookies[nameFor(request)] ?? null;

export function sendToken(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(request) } as const;
  const name = nameFor(request);
  if (token === null) void reply.clearCookie(name, options);
  else void reply.setCookie(name, token, { ...options, maxAge: LONGEST / 1000 });
}
