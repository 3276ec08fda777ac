/** The people of an organisation. */
import { PEOPLE_ROUTES as routes } from '../../protocol/people.ts';
import { readMe } from '../accounts/me.ts';
import { renewPhrase } from '../accounts/recovery.ts';
import { LINK_LIFE, makeSignInLinks } from '../accounts/sign-in-links.ts';
import { recordOwn } from '../audit/audit.ts';
import { whosePerson } from '../authority/whose.ts';
import { transact } from '../database/transact.ts';
import { Failed } from '../http/failed.ts';
import { handle } from '../http/handler.ts';
import { listPeople } from '../people/list-people.ts';
import { renamePerson, setName, signOutPerson } from '../people/put-right.ts';
import { changeRole } from '../people/roles.ts';
import { byWhom } from './by-whom.ts';
import { comeIn } from './come-in.ts';
import { theirOrganisation } from './owners.ts';

export const PEOPLE_HANDLERS = [
  handle(routes.listPeople, {
    owner: theirOrganisation,
    answer: ({ server, actor, query }) => listPeople(server.database, actor, query),
  }),

  handle(routes.changeRole, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: async (call) => {
      const { server, request, actor, params, body } = call;
      const wanted = { personId: params.person, ...body };
      const changed = await changeRole(server.database, wanted, byWhom(actor, request), server.now());
      if (changed && params.person === actor.personId) await comeIn(call, actor.personId);
      return null;
    },
  }),

  handle(routes.makeSignInLink, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: async ({ server, request, actor, params: { person } }) => {
      const now = server.now();
      const deed = { ...byWhom(actor, request), action: 'help-sign-in', object: person, change: {} } as const;
      const [link] = await makeSignInLinks(server.database, [person], deed, now);
      if (!link) throw new Failed('not-found');
      return { token: link.token, expires: now + LINK_LIFE };
    },
  }),

  handle(routes.renamePerson, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: async ({ server, request, actor, params: { person: personId }, body }) => {
      await renamePerson(server.database, { personId, ...body }, byWhom(actor, request), server.now());
      return null;
    },
  }),

  handle(routes.signOutPerson, {
    owner: ({ database }, { params }) => whosePerson(database, params.person),
    answer: async ({ server, request, actor, session, params: { person: personId } }) => {
      const wanted = { personId, but: session?.sessionId ?? '' };
      await signOutPerson(server.database, wanted, byWhom(actor, request), server.now());
      return null;
    },
  }),

  handle(routes.renameMe, {
    answer: async ({ server, request, actor, session, body }) => {
      const { displayName } = body;
      await transact(server.database, async (within) => {
        await setName(within, { personId: actor.personId, displayName });
        await recordOwn(within, byWhom(actor, request), { what: 'name' }, server.now());
      });
      return readMe(server.database, actor.personId, session?.sessionId ?? '');
    },
  }),

  handle(routes.renewRecoveryPhrase, {
    answer: async ({ server, request, actor, session }) => ({
      recoveryPhrase: await renewPhrase(server, byWhom(actor, request)),
      me: await readMe(server.database, actor.personId, session?.sessionId ?? ''),
    }),
  }),
];
