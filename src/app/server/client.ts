/**
 * The routes of the server, asked from the page. Of the protocol only the types come along; what goes wrong is an answer
 * like any other, and so is that there is no server, or no way to it.
 */
import type { Problem, ProblemCode } from '../../protocol/problem.ts';
import type { Answer, Sent } from '../../protocol/route.ts';
import type { ROUTES, RouteName } from '../../protocol/routes.ts';

/** `offline`: nobody knows whether it was done. `no-server`: files are served here, and nothing else. */
export type Trouble = ProblemCode | 'offline' | 'no-server';

export interface Troubled {
  readonly ok: false;
  readonly code: Trouble;
  /** What the server says of it. */
  readonly problem: Partial<Problem> | null;
}

export type Told<What> = { readonly ok: true; readonly answer: What } | Troubled;

type Routes = typeof ROUTES;
export type AnswerOf<Name extends RouteName> = Answer<Routes[Name]>;

/** Never rejects. */
export type Ask = <Name extends RouteName>(
  name: Name,
  sent: Sent<Routes[Name]>,
) => Promise<Told<AnswerOf<Name>>>;

/** What any route may be sent. */
interface Anything {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/** What was too fast by no more than so many seconds is asked again by itself, and so often. */
const SOON = 5;
const TIMES = 3;
/** Milliseconds after which no answer is taken for none. */
const PATIENCE = 20_000;
/** A scenario that is checked, or asked for its questions, waits for its turn, and is then played through. */
const LONGER: Readonly<Partial<Record<RouteName, number>>> = {
  checkScenario: 180_000,
  readQuestions: 180_000,
  makeCheck: 180_000,
};

/** `places`: method and path of each route. `base`: the address of the page. */
export function makeClient(places: Readonly<Record<RouteName, string>>, base: string): Ask {
  const askOnce = async (name: RouteName, sent: Anything) => {
    const [method = 'GET', path = ''] = places[name].split(' ');
    const { body } = sent;
    try {
      const response = await fetch(addressOf(base, path, sent), {
        method,
        signal: AbortSignal.timeout(LONGER[name] ?? PATIENCE),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      return await read(response);
    } catch {
      return troubled('offline');
    }
  };
  return (async (name: RouteName, sent: Anything) => {
    for (let again = TIMES; ; again -= 1) {
      const told = await askOnce(name, sent);
      const seconds = tooFast(told);
      if (seconds === null || again === 0) return told;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }) as Ask;
}

/** How long it makes sense to wait here for something that was not done; else null. */
function tooFast(told: Told<unknown>): number | null {
  if (told.ok || told.code !== 'too-many-requests') return null;
  const seconds = told.problem?.retryAfter ?? Number.POSITIVE_INFINITY;
  return seconds <= SOON ? seconds : null;
}

/** Of a route, by its path as it is written down. */
export function addressOf(base: string, path: string, { params = {}, query = {} }: Anything): URL {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const address = new URL(`api${filled}`, base);
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(key, String(value));
  return address;
}

async function read(response: Response): Promise<Told<unknown>> {
  if (response.status === 204) return { ok: true, answer: null };
  if (!/^application\/(problem\+)?json/.test(response.headers.get('content-type') ?? ''))
    // A proxy whose server is away answers with a page of its own.
    return troubled(response.status >= 500 ? 'offline' : 'no-server');
  const told: unknown = await response.json();
  return response.ok ? { ok: true, answer: told } : troubledBy(told);
}

const troubled = (code: Trouble): Troubled => ({ ok: false, code, problem: null });

function troubledBy(told: unknown): Troubled {
  const problem = (typeof told === 'object' && told !== null ? told : {}) as Partial<Problem>;
  return { ok: false, code: problem.code ?? 'unexpected', problem };
}
