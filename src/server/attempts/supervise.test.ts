import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../engine/log/parse-log.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { ATTEMPT_ROUTES as routes, type Step } from '../../protocol/attempt.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { registerRules } from '../library/rules.ts';
import { publish } from '../library/versions.ts';
import { administratorOf, type TestServer, testServer, type Visitor } from '../test-server.ts';
import { callOf, LEAFLET, totalOf, written } from './test-attempts.ts';

const GOOD = [3, 1, 4, 1, 5, 2];
const LINES = {
  'lines.opening': 'Well.',
  'lines.retell': 'Once more.',
  'replies.see-it': 'I see it.',
  title: 'T',
};

interface Playing {
  readonly server: TestServer;
  readonly player: Visitor;
  readonly first: Step;
}

/** A call of the leaflet, picked up by nobody yet. */
async function begin(engine: Engine, key = 'a-key-of-mine'): Promise<Playing> {
  const server = await testServer(engine);
  const player = await administratorOf(server);
  await registerRules(server.database, server.clock.now);
  const version = await publish(
    server.database,
    { organisationId: null, scenario: LEAFLET, words: { en: LINES } },
    server.clock.now,
  );
  const body = { key, version, assignment: null, mode: 'practice', locale: 'en' } as const;
  return { server, player, first: await player.ask(routes.openAttempt, { body }) };
}

const send = ({ player, first }: Playing, seq: number, input: string) =>
  player.try(routes.sendInput, {
    params: { attempt: first.attempt },
    body: { seq, input, locale: 'en' },
  });

describe.each(ENGINES)('a supervised call on %s', (engine) => {
  it('comes to what the engine makes of its inputs, and nothing a page says changes that', async () => {
    const playing = await begin(engine);
    const inputs = written(callOf(LEAFLET, GOOD));
    let last: Step | null = null;
    for (const [index, input] of inputs.entries()) {
      playing.server.clock.now += 5000;
      const sent = await send(playing, index + 1, input);
      if ('answer' in sent) last = sent.answer;
      expect(sent.status).toBe(200);
    }
    const params = { attempt: playing.first.attempt };
    const whole = await playing.player.ask(routes.readReplay, { params, query: { locale: 'en' } });
    const log = parseLog(whole.log);
    if (!log.ok) throw new Error('the log does not read');
    expect(log.log.inputs.map(({ at }) => at)).toEqual(inputs.map((_, index) => (index + 1) * 5000));
    expect(last?.result?.total).toBe(totalOf(LEAFLET, log.log));
    expect(wholePoints(whole.sheet.total)).toBe(last?.result?.total);
    expect(last?.result?.total).toBeLessThanOrEqual(100);
    expect(whole.attempt).toMatchObject({ supervised: true, state: 'finished', result: last?.result });
    const more = await send(playing, inputs.length + 1, 'end');
    expect('problem' in more && more.problem.code).toBe('attempt-over');
  });

  it('shows the words of this moment and none that could come', async () => {
    const playing = await begin(engine);
    expect(playing.first.words).not.toHaveProperty(['lines.retell']);
    const picked = await send(playing, 1, 'pick-up');
    const words = 'answer' in picked ? picked.answer.words : {};
    expect(words).toHaveProperty(['lines.opening']);
    expect(playing.first.words).toHaveProperty('title');
    expect(words).not.toHaveProperty('title');
    expect(words).toHaveProperty(['replies.see-it']);
    expect(words).not.toHaveProperty(['lines.retell']);
  });

  it('tells of the scenario what a briefing says, and not what counts, nor what could be said', async () => {
    const { first } = await begin(engine);
    expect(Object.keys(first.brief.parameters)).toEqual(Object.keys(LEAFLET.parameters));
    expect(Object.keys(first.brief.goals)).toEqual(Object.keys(LEAFLET.goals));
    expect(Object.values(first.brief.goals).every((counts) => counts === null)).toBe(true);
    expect(first.brief.lines).toEqual({});
    expect(first.brief).not.toHaveProperty('replies');
    expect(first.brief).not.toHaveProperty('endings');
  });

  it('gives the whole talk with its words to whoever takes it up again', async () => {
    const playing = await begin(engine);
    await send(playing, 1, 'pick-up');
    await send(playing, 2, '=see-it');
    const params = { attempt: playing.first.attempt };
    const again = await playing.player.ask(routes.readAttempt, { params, query: { locale: 'en' } });
    expect(again.exchanges.map(({ input }) => input.type)).toEqual(['pick-up', 'reply']);
    expect(again.words).toHaveProperty(['lines.opening']);
    expect(again.words).toHaveProperty(['replies.see-it']);
    expect(Object.keys(again.brief.lines)).toContain('opening');
  });

  it('is the same call for the same key, and orders its replies for itself alone', async () => {
    const { server, player, first } = await begin(engine);
    const { scenarioVersionId: version } = await server.database
      .selectFrom('attempt')
      .select('scenarioVersionId')
      .executeTakeFirstOrThrow();
    const open = (key: string) =>
      player.ask(routes.openAttempt, {
        body: { key, version, assignment: null, mode: 'practice', locale: 'en' },
      });
    expect((await open('a-key-of-mine')).attempt).toBe(first.attempt);
    const others = await Promise.all(Array.from({ length: 6 }, (_, number) => open(`another-key-${number}`)));
    const seeds = await server.database.selectFrom('attempt').select('seed').execute();
    expect(new Set(seeds.map(({ seed }) => seed)).size).toBe(others.length + 1);
  });

  it('takes each number once: whatever is sent twice, late or too early changes nothing', async () => {
    const playing = await begin(engine);
    const inputs = written(callOf(LEAFLET, GOOD));
    const answers = new Map<number, string>();
    await fc.assert(
      fc.asyncProperty(
        // Mostly the next one or one of the last, with its own input or another one's.
        fc.integer({ min: -2, max: 1 }),
        fc.constantFrom(0, 0, 0, 1, 2, 5),
        async (near, beside) => {
          const seq = Math.max(1, answers.size + near);
          const sent = await send(playing, seq, inputs[(seq - 1 + beside) % inputs.length] ?? '');
          const known = answers.get(seq);
          if ('answer' in sent) {
            const answer = JSON.stringify(sent.answer);
            expect(answer).toBe(known ?? answer);
            if (!known) expect(seq).toBe(answers.size + 1);
            answers.set(seq, answer);
          } else if (known) expect(sent.problem.code).toBe('input-differs');
          else expect(['sequence-mismatch', 'input-refused', 'attempt-over']).toContain(sent.problem.code);
        },
      ),
      { numRuns: 60 },
    );
    const stored = await playing.server.database
      .selectFrom('attemptInput')
      .select('seq')
      .orderBy('seq')
      .execute();
    expect(stored.map(({ seq }) => seq)).toEqual([...answers.keys()].toSorted((a, b) => a - b));
  });

  it('goes on with one of two devices when both send at once, and tells the other one', async () => {
    const playing = await begin(engine);
    await send(playing, 1, 'pick-up');
    for (let seq = 2; seq <= 21; seq += 1) {
      const both = await Promise.all([send(playing, seq, 'breathe breath'), send(playing, seq, 'hold')]);
      const taken = both.filter((one) => 'answer' in one);
      if (taken.length !== 1) throw new Error(JSON.stringify(both));
      const [lost] = both.flatMap((one) => ('problem' in one ? [one.problem.code] : []));
      expect(['input-differs', 'input-refused']).toContain(lost);
    }
    const { lastSeq } = await playing.server.database
      .selectFrom('attempt')
      .select('lastSeq')
      .executeTakeFirstOrThrow();
    expect(lastSeq).toBe(21);
  });

  it('keeps its time in order when the server’s clock is set back', async () => {
    const playing = await begin(engine);
    playing.server.clock.now += 60_000;
    await send(playing, 1, 'pick-up');
    playing.server.clock.now -= 3_600_000;
    await send(playing, 2, 'listen');
    const times = await playing.server.database
      .selectFrom('attemptInput')
      .select('atMs')
      .orderBy('seq')
      .execute();
    expect(times.map(({ atMs }) => atMs)).toEqual([60_000, 60_000]);
  });

  it('refuses what is no input, and what the call cannot take, with a code', async () => {
    const playing = await begin(engine);
    const codes = async (input: string) => {
      const sent = await send(playing, 1, input);
      return 'problem' in sent ? [sent.problem.code, sent.problem.detail] : [];
    };
    expect(await codes('win')).toEqual(['bad-request', 'input']);
    expect(await codes('=see-it')).toEqual(['input-refused', expect.any(String)]);
  });
});
