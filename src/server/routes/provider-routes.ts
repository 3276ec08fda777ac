/** Signing in with the account one has at work. */
import type { FastifyRequest } from 'fastify';
import { COMING_IN_ROUTES as routes } from '../../protocol/coming-in.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import { type Granted, grantedBy } from '../accounts/claims.ts';
import { makeNewcomer, whoseIdentity } from '../accounts/identities.ts';
import { addProvider, listOwnProviders, removeProvider } from '../accounts/own-providers.ts';
import type { Provider } from '../accounts/providers.ts';
import { begin, finish, type Identity } from '../accounts/single-sign-on.ts';
import { Failed } from '../http/failed.ts';
import { type Call, handle } from '../http/handler.ts';
import { ownOrigin } from '../http/origin.ts';
import { sendTicket, ticketOf } from '../http/session-cookie.ts';
import { giveGranted } from '../people/grants.ts';
import type { Server } from '../server.ts';
import { byWhom } from './by-whom.ts';
import { comeIn } from './come-in.ts';

export const PROVIDER_HANDLERS = [
  handle(routes.startProvider, {
    answer: async ({ server, request, reply, session, params, body }) => {
      await server.limits.count('sign-in-by-address', request.ip);
      if (body.link && !session) throw new Failed('sign-in-needed');
      const provider = providerOf(server, params.provider);
      const linkTo = body.link && session ? session.actor.personId : null;
      const callback = callbackOf(server, request, provider);
      const begun = await asked(request, begin(provider, server.secret, callback, linkTo));
      sendTicket(request, reply, linkTo === null ? begun.token : `${begun.token}${LINKS}`);
      return { address: begun.address };
    },
  }),

  handle(routes.finishProvider, {
    answer: async (call) => {
      const { request, reply } = call;
      const problem = await comeBack(call);
      sendTicket(request, reply, null);
      await reply.redirect(`/#/${isAdding(call) ? backToAccount(call, problem) : backIn(problem)}`, 303);
      return null;
    },
  }),

  handle(routes.listOwnProviders, {
    answer: async ({ server: { database, providers }, actor }) => ({
      providers: [...(await listOwnProviders(database, providers, actor.personId))],
    }),
  }),

  handle(routes.removeProvider, {
    answer: async ({ server, request, actor, params: { provider } }) => {
      const { database, providers } = server;
      await removeProvider(database, { providers, provider }, byWhom(actor, request), server.now());
      return null;
    },
  }),
];

const backIn = (problem: ProblemCode | null): string =>
  problem === null ? 'signed-in' : `sign-in-failed/${problem}`;

const backToAccount = ({ params }: CallBack, problem: ProblemCode | null): string =>
  problem === null ? `account/added/${params.provider}` : `account/not-added/${params.provider}/${problem}`;

/** Whoever has been signed out meanwhile has no account to come back to. */
const isAdding = ({ request, session }: CallBack): boolean =>
  session !== null && ticketOf(request)?.endsWith(LINKS) === true;

/** Behind the ticket of somebody who adds a provider to their account. */
const LINKS = '.link';

type CallBack = Call<typeof routes.finishProvider>;

/** People look at what this answers, so problems lead to a page too: gives the code. */
async function comeBack(call: CallBack): Promise<ProblemCode | null> {
  try {
    await call.server.limits.count('sign-in-by-address', call.request.ip);
    await takeIn(call);
    return null;
  } catch (error) {
    if (error instanceof Failed) return error.code;
    throw error;
  }
}

async function takeIn(call: CallBack): Promise<void> {
  const { server, request, session, params } = call;
  const provider = providerOf(server, params.provider);
  const ticket = ticketOf(request);
  if (ticket === null) throw new Failed('provider-refused');
  const links = ticket.endsWith(LINKS);
  if (links && !session) throw new Failed('sign-in-needed');
  const linkTo = links && session ? session.actor.personId : null;
  const token = links ? ticket.slice(0, -LINKS.length) : ticket;
  const came = new URL(`${callbackOf(server, request, provider)}${searchOf(request)}`);
  const identity = await asked(request, finish(provider, server.secret, came, { token, linkTo }));
  if (links && session)
    return addProvider(server.database, { provider, identity }, byWhom(session.actor, request), server.now());
  const granted = await grantedTo(request, provider, identity);
  const personId = await personOf(call, provider, identity, granted);
  await give(call, personId, granted);
  await comeIn(call, personId);
}

/** Null where the provider is not asked: it has nothing to grant. */
async function grantedTo(
  request: FastifyRequest,
  { grants }: Provider,
  identity: Identity,
): Promise<Granted | null> {
  if (grants.length === 0) return null;
  return grantedBy(grants, await asked(request, identity.claims()));
}

async function personOf(
  { server, request }: CallBack,
  { newcomers }: Provider,
  identity: Identity,
  granted: Granted | null,
): Promise<string> {
  const known = await whoseIdentity(server.database, identity);
  if (known !== null) return known;
  const welcome = newcomers === 'trainee' || (newcomers === 'granted' && granted?.any === true);
  if (!welcome) throw new Failed('not-allowed');
  return makeNewcomer(server.database, identity, { now: server.now(), request: request.id });
}

async function give({ server, request }: CallBack, personId: string, granted: Granted | null): Promise<void> {
  if (!granted) return;
  const whose = { personId, request: request.id };
  const wrong = await giveGranted(server.database, whose, granted, server.now());
  for (const code of wrong) request.log.warn({ person: personId, code }, 'not-granted');
}

/** What a provider says or fails to say is for the log; people are told that it did not work. */
async function asked<Told>(request: FastifyRequest, question: Promise<Told>): Promise<Told> {
  try {
    return await question;
  } catch (error) {
    request.log.warn({ err: error }, 'provider-refused');
    throw new Failed('provider-refused');
  }
}

function providerOf({ providers }: Server, id: string): Provider {
  const found = providers.find((provider) => provider.id === id);
  if (!found) throw new Failed('not-found');
  return found;
}

const callbackOf = ({ origin }: Server, request: FastifyRequest, { id }: Provider): string =>
  `${ownOrigin(request, origin)}/api/sign-in/${id}/callback`;

const searchOf = ({ url }: FastifyRequest): string => {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
};
