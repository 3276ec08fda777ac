/** Who does what is written into the log, and in which request. */
import type { FastifyRequest } from 'fastify';
import type { ByOneself } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';

export const byWhom = (
  { organisationId, personId }: Actor,
  { id }: Pick<FastifyRequest, 'id'>,
): ByOneself => ({
  organisationId,
  actorId: personId,
  request: id,
});
