/** What trainers read of people and groups, and write beside their calls. */
import type { FastifyRequest } from 'fastify';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { REMARK_ROUTES } from '../../protocol/remark.ts';
import { readMe } from '../accounts/me.ts';
import { judgesOfAttempt, ownerOfAttempt } from '../attempts/owner.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../authority/can.ts';
import { whoseCohort, whosePerson } from '../authority/whose.ts';
import { transact } from '../database/transact.ts';
import { handle } from '../http/handler.ts';
import { readCohortReport } from '../records/cohort.ts';
import { readMeasured, wearIn } from '../records/measured.ts';
import { listOwnCalls, listRemarked } from '../records/own-calls.ts';
import { readOwnProgress } from '../records/own-progress.ts';
import { readRecord } from '../records/person.ts';
import {
  changeNote,
  type Remarking,
  readRemarks,
  removeNote,
  removeOverride,
  setOverride,
  writeNote,
} from '../records/remarks.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';

const owner = ({ database }: Server, { params }: { readonly params: { readonly attempt: string } }) =>
  ownerOfAttempt(database, params.attempt);

const judges: typeof owner = ({ database }, { params }) => judgesOfAttempt(database, params.attempt);

interface Deed {
  readonly server: Server;
  readonly request: FastifyRequest;
  readonly actor: Actor;
  readonly params: { readonly attempt: string };
}

const remarking = ({ server, request, actor, params }: Deed): Remarking => ({
  attemptId: params.attempt,
  by: byWhom(actor, request),
  now: server.now(),
});

const told = ({ server, actor, params }: Deed) => readRemarks(server.database, actor, params.attempt);

export const REMARK_HANDLERS = [
  handle(REMARK_ROUTES.readRemarks, { owner, answer: told }),

  handle(REMARK_ROUTES.writeNote, {
    owner: judges,
    answer: async (call) => {
      await writeNote(call.server.database, remarking(call), call.body);
      return told(call);
    },
  }),

  handle(REMARK_ROUTES.changeNote, {
    owner: judges,
    answer: async (call) => {
      const { text } = call.body;
      await changeNote(call.server.database, remarking(call), { note: call.params.note, text });
      return told(call);
    },
  }),

  handle(REMARK_ROUTES.removeNote, {
    owner: judges,
    answer: async (call) => {
      await removeNote(call.server.database, remarking(call), call.params.note);
      return told(call);
    },
  }),

  handle(REMARK_ROUTES.setOverride, {
    owner: judges,
    answer: async (call) => {
      await setOverride(call.server.database, remarking(call), call.body);
      return told(call);
    },
  }),

  handle(REMARK_ROUTES.removeOverride, {
    owner: judges,
    answer: async (call) => {
      await removeOverride(call.server.database, remarking(call), call.query.written);
      return told(call);
    },
  }),
];

export const RECORD_HANDLERS = [
  handle(RECORD_ROUTES.readRecord, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: ({ server, actor, params, query }) =>
      readRecord(server.database, actor, { ...params, ...query }, server.now()),
  }),

  handle(RECORD_ROUTES.readCohortReport, {
    owner: ({ database }, { params }) => whoseCohort(database, params.cohort),
    answer: ({ server, params, query }) =>
      readCohortReport(server.database, params.cohort, query.locale, server.now()),
  }),

  handle(RECORD_ROUTES.listMyCalls, {
    answer: ({ server, actor, query }) => listOwnCalls(server.database, actor.learnerId, query, server.now()),
  }),

  handle(RECORD_ROUTES.readMyProgress, {
    answer: async ({ server, actor, query }) => ({
      calls: await readOwnProgress(server.database, actor.learnerId, query.locale),
    }),
  }),

  handle(RECORD_ROUTES.listMyRemarked, {
    answer: async ({ server, actor }) => ({ calls: await listRemarked(server.database, actor.learnerId) }),
  }),

  handle(RECORD_ROUTES.readMyWear, {
    answer: async ({ server, actor }) => ({
      wear: wearIn(await readMeasured(server.database, actor.learnerId, null), server.now()),
    }),
  }),

  handle(RECORD_ROUTES.shareComposure, {
    answer: async ({ server, request, actor, session, body: { shares } }) => {
      const { personId } = actor;
      const by = byWhom(actor, request);
      await transact(server.database, async (within) => {
        await within
          .updateTable('person')
          .set({ sharesComposure: shares ? 1 : 0 })
          .where('id', '=', personId)
          .execute();
        const change = { sharesComposure: shares };
        await record(within, { ...by, action: 'own-account', object: personId, change }, server.now());
      });
      return readMe(server.database, personId, session?.sessionId ?? '');
    },
  }),
];
