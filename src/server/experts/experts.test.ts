import { describe, expect, it } from 'vitest';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { EXPERT_ROUTES as routes } from '../../protocol/expert.ts';
import { LEAFLET } from '../attempts/test-attempts.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { publish } from '../library/versions.ts';
import { type Somebody, somebody } from '../test-people.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';

const LINE = LEAFLET.opening;
const [FIRST = '', SECOND = ''] = LEAFLET.lines[LINE]?.replies ?? [];

interface Seen {
  readonly server: TestServer;
  readonly administrator: Visitor;
  readonly one: Somebody;
  readonly other: Somebody;
  readonly params: { readonly version: string };
}

async function twoExperts(engine: Engine): Promise<Seen> {
  const server = await testServer(engine);
  const administrator = await administratorOf(server);
  const edition = { organisationId: null, scenario: LEAFLET, words: {} };
  const version = await publish(server.database, edition, server.clock.now);
  const [one, other] = [await somebody(server, 'trainer'), await somebody(server, 'trainer')];
  return { server, administrator, one, other, params: { version } };
}

const answer = (
  { params }: Seen,
  { visitor }: Somebody,
  choice: string,
  reason = 'They were not heard yet.',
) => visitor.try(routes.answerLine, { params: { ...params, line: LINE }, body: { choice, reason } });

describe.each(ENGINES)('an expert key on %s', (engine) => {
  it('is written line by line, and may be changed until it is handed in', async () => {
    const seen = await twoExperts(engine);
    const { one, params, administrator } = seen;
    await answer(seen, one, FIRST);
    await answer(seen, one, SECOND, 'On second thoughts.');
    const mine = { line: LINE, choice: SECOND, reason: 'On second thoughts.' };
    expect(await one.visitor.ask(routes.readMyKey, { params })).toEqual({ handedIn: null, answers: [mine] });
    const handed = await one.visitor.ask(routes.handInKey, { params });
    expect(handed).toEqual({ handedIn: seen.server.clock.now, answers: [mine] });
    expect(await answer(seen, one, FIRST)).toMatchObject({ problem: { code: 'key-handed-in' } });
    expect(await one.visitor.refused(routes.handInKey, { params })).toBe('key-handed-in');
    expect((await one.visitor.ask(routes.readMyKey, { params })).answers).toEqual([mine]);
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(entries[0]).toMatchObject({ action: 'play-as-expert', actor: one.id, change: { handedIn: 1 } });
  });

  it('takes no answer that the edition does not have, and none without a reason', async () => {
    const seen = await twoExperts(engine);
    const { one, params } = seen;
    for (const choice of ['no-such-reply', 'constructor', `${FIRST}+${SECOND}`])
      expect(await answer(seen, one, choice)).toMatchObject({ problem: { code: 'input-refused' } });
    const body = { choice: FIRST, reason: 'Why not.' };
    for (const line of ['no-such-line', '__proto__'])
      expect(await one.visitor.refused(routes.answerLine, { params: { ...params, line }, body })).toBe(
        'input-refused',
      );
    expect(await answer(seen, one, FIRST, '   ')).toMatchObject({ problem: { code: 'bad-request' } });
    expect(await one.visitor.refused(routes.handInKey, { params })).toBe('key-empty');
    expect(await one.visitor.ask(routes.readMyKey, { params })).toEqual({ handedIn: null, answers: [] });
  });

  it('is shown to other experts only when they have handed in theirs, and without a name', async () => {
    const seen = await twoExperts(engine);
    const { one, other, params } = seen;
    await answer(seen, one, FIRST);
    await one.visitor.ask(routes.handInKey, { params });
    await answer(seen, other, SECOND);
    expect(await other.visitor.ask(routes.readKeys, { params })).toEqual({ experts: 1, keys: null });
    expect((await one.visitor.ask(routes.readKeys, { params })).keys).toHaveLength(1);
    await other.visitor.ask(routes.handInKey, { params });
    const told = await other.visitor.ask(routes.readKeys, { params });
    expect(told.keys?.map(({ own, answers }) => [own, answers[0]?.choice])).toEqual([
      [true, SECOND],
      [false, FIRST],
    ]);
    expect(JSON.stringify(told)).not.toContain(one.id);
  });

  it('is not changed by an answer that comes while it is handed in', async () => {
    const seen = await twoExperts(engine);
    const { one, params } = seen;
    await answer(seen, one, FIRST);
    const [handed] = await Promise.all([
      one.visitor.ask(routes.handInKey, { params }),
      ...Array.from({ length: 8 }, () => answer(seen, one, SECOND)),
    ]);
    expect((await one.visitor.ask(routes.readMyKey, { params })).answers).toEqual(handed.answers);
  });

  it('takes no answer of an expert who is erased at that moment', async () => {
    const seen = await twoExperts(engine);
    const { one, administrator, server } = seen;
    const write = () => answer(seen, one, FIRST, 'As I, Ilze, always say.');
    await Promise.all([
      ...Array.from({ length: 4 }, write),
      administrator.ask(CARE_ROUTES.erasePerson, { params: { person: one.id } }),
      ...Array.from({ length: 4 }, write),
    ]);
    expect(await server.database.selectFrom('expertAnswer').selectAll().execute()).toEqual([]);
    expect(await server.database.selectFrom('expertKey').selectAll().execute()).toEqual([]);
  });

  it('stays without its reasons when its expert is erased, and goes where it was not handed in', async () => {
    const seen = await twoExperts(engine);
    const { one, other, administrator, params, server } = seen;
    await answer(seen, one, FIRST, 'As I, Ilze, always say.');
    await one.visitor.ask(routes.handInKey, { params });
    await answer(seen, other, SECOND);
    for (const { id } of [one, other])
      await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: id } });
    const left = await server.database.selectFrom('expertAnswer').selectAll().execute();
    expect(left.map(({ choice, reason }) => [choice, reason])).toEqual([[FIRST, '']]);
    expect(await server.database.selectFrom('expertKey').selectAll().execute()).toHaveLength(1);
  });
});
