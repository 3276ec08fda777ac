/** Whatever goes wrong with a request leaves the server as a problem document. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem, ProblemCode } from '../../protocol/problem.ts';
import { faultOf, isGone, isPassing } from '../database/faults.ts';
import { Failed, problemOf } from './failed.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Codes of Fastify for requests that never reach a handler. */
const FROM_FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'json-only',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad-request',
  FST_ERR_BAD_URL: 'bad-request',
};

/** Seconds until a queue of writes has surely moved on. */
const COME_BACK = 2;

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => tell(failedOf(error), error, request, reply));
  app.setNotFoundHandler((request, reply) => tell(new Failed('not-found'), null, request, reply));
}

/** For addresses that lead to no route, not even to the one for what is not there: no hook has seen the request. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
  tell(failedOf(error), error, request, reply);
}

function tell(
  failed: Failed,
  error: Error | null,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem = problemLogged(failed, error, request);
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Of what went wrong behind a request that was answered long ago: on a socket. */
export const problemOn = (request: FastifyRequest, error: unknown): Problem =>
  problemLogged(failedOf(error), error, request);

function problemLogged(failed: Failed, error: unknown, request: FastifyRequest): Problem {
  const cause = causeOf(failed, error);
  if (cause) request.log.error({ err: error }, cause);
  return problemOf(failed, request.id);
}

/** What somebody has to look after; else null. */
function causeOf(failed: Failed, error: unknown): string | null {
  const fault = faultOf(error);
  if (fault === 'full') return 'disk-full';
  if (fault === 'lost') return 'database-lost';
  return failed.code === 'unexpected' ? 'unexpected' : null;
}

function failedOf(error: unknown): Failed {
  if (error instanceof Failed) return error;
  // Anything at all can be thrown.
  if (!(error instanceof Error)) return new Failed('unexpected');
  if (hasZodFastifySchemaValidationErrors(error))
    return new Failed('bad-request', { faults: faultsOf(error) });
  if (isPassing(error)) return new Failed('busy', { retryAfter: COME_BACK });
  if (isGone(error)) return new Failed('not-found');
  const { code, statusCode } = error as Partial<FastifyError>;
  const known = FROM_FASTIFY[code ?? ''];
  if (known) return new Failed(known);
  return new Failed(statusCode && statusCode < 500 ? 'bad-request' : 'unexpected');
}

const faultsOf = ({ validation }: Pick<FastifyError, 'validation'>) =>
  (validation ?? []).slice(0, 20).map(({ instancePath, keyword, message }) => ({
    path: instancePath.slice(0, 200),
    code: keyword,
    detail: (message ?? '').slice(0, 200),
  }));
