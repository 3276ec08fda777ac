import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Measures } from '../../course/measures.ts';
import { playCall } from '../../engine/skills/play-call.ts';
import { type Bar, makeProfile } from '../../engine/skills/profile.ts';
import { ACCOUNT_ROUTES } from '../../protocol/account.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { RECORD_ROUTES as routes } from '../../protocol/record.ts';
import { callOf, LEAFLET, logOfCall, textOfCall, written } from '../attempts/test-attempts.ts';
import { type Database, ENGINES } from '../database/open-database.ts';
import { somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';

const query = { locale: 'en' };
const CHOICES = [0, 1, 2].map((choice) => [choice, 1, 0, 2, 0]);

/** The bars as the page makes them of the same calls. */
const barsHere = () =>
  makeProfile(
    CHOICES.map((choices, number) => {
      const log = logOfCall(LEAFLET, callOf(LEAFLET, choices));
      const played = playCall(LEAFLET, { log, branchedFrom: null, branch: false });
      if (!played) throw new Error('it does not play');
      return { number, scenario: LEAFLET.id, endedAt: number, ...played };
    }),
  ).bars;

const withoutComposed = (bars: readonly Bar[]) => bars.filter(({ skill }) => skill !== 'composed');

describe.each(ENGINES)('what a trainer reads of a person on %s', (engine) => {
  it('is the same profile that the page makes of the same calls, whichever way they came', async () => {
    const { server, trainer, trainee, cohort } = await playedWorld(engine);
    const params = { person: trainee.id };
    const record = await trainer.visitor.ask(routes.readRecord, { params, query });
    expect(record.bars).toEqual(withoutComposed(barsHere()));
    expect(record.bars.some(({ level }) => level !== null)).toBe(true);
    expect(record.groups).toEqual([{ cohort, name: 'Monday' }]);
    expect(record.attempts).toHaveLength(3);
    const stepped = await somebody(server, 'trainee', [cohort]);
    const version = record.attempts[0]?.version ?? '';
    for (const choices of CHOICES) await playStepped(stepped.visitor, version, choices);
    const same = await trainer.visitor.ask(routes.readRecord, { params: { person: stepped.id }, query });
    expect(same.attempts.map(({ supervised }) => supervised)).toEqual([true, true, true]);
    expect(same.bars).toEqual(withoutComposed(barsHere()));
  });

  it('has the accuracy of each call once it was weighed', async () => {
    const { server, trainer, trainee } = await playedWorld(engine);
    const asked = { params: { person: trainee.id }, query };
    const before = await trainer.visitor.ask(routes.readRecord, asked);
    expect(before.attempts.map(({ accuracy }) => accuracy)).toEqual([null, null, null]);
    await server.database.updateTable('attempt').set({ analysedMs: 1, accuracy: 812 }).execute();
    const after = await trainer.visitor.ask(routes.readRecord, asked);
    expect(after.attempts.map(({ accuracy }) => accuracy)).toEqual([0.812, 0.812, 0.812]);
  });

  it('is not for those who train others, and has no wear but for the person themself', async () => {
    const { server, cohort, trainer, trainee, administrator } = await playedWorld(engine);
    await wearOut(server.database);
    const asked = { params: { person: trainee.id }, query };
    const stranger = await somebody(server, 'trainer');
    expect(await stranger.visitor.refused(routes.readRecord, asked)).toBe('not-allowed');
    const fellow = await somebody(server, 'trainee', [cohort]);
    expect(await fellow.visitor.refused(routes.readRecord, asked)).toBe('not-allowed');
    const wear = { calls: 3, low: 3 };
    expect(await trainee.visitor.ask(routes.readMyWear, {})).toEqual({ wear });
    expect(await trainee.visitor.ask(routes.readRecord, asked)).toMatchObject({ wear });
    expect(await trainer.visitor.ask(routes.readRecord, asked)).toMatchObject({ wear: null });
    const me = await trainee.visitor.ask(routes.shareComposure, { body: { shares: true } });
    expect(me.person.sharesComposure).toBe(true);
    expect(await trainer.visitor.ask(routes.readRecord, asked)).toMatchObject({ wear });
    // Who administers is not their trainer.
    expect(await administrator.ask(routes.readRecord, asked)).toMatchObject({ wear: null });
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: false } });
    expect(await trainer.visitor.ask(routes.readRecord, asked)).toMatchObject({ wear: null });
  });

  it('has the sheet of a call without composure, but for themself and whom they share it with', async () => {
    const { server, cohort, trainer, trainee, administrator } = await playedWorld(engine);
    const { attempts } = await trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
    const asked = { params: { attempt: attempts[0]?.id ?? '' }, query };
    const toldTo = async (visitor: Asking) => {
      const { sheet, composure } = await visitor.ask(ATTEMPT_ROUTES.readReplay, asked);
      expect('composure' in sheet.dimensions).toBe(composure);
      expect(JSON.stringify(sheet).includes('lowest-composure')).toBe(composure);
      expect(Object.keys(sheet.dimensions)).toHaveLength(composure ? 7 : 6);
      return composure;
    };
    const second = await somebody(server, 'trainer', [cohort]);
    expect(await toldTo(trainee.visitor)).toBe(true);
    for (const visitor of [trainer.visitor, second.visitor, administrator])
      expect(await toldTo(visitor)).toBe(false);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: true } });
    for (const { visitor } of [trainer, second]) expect(await toldTo(visitor)).toBe(true);
    expect(await toldTo(administrator)).toBe(false);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: false } });
    expect(await toldTo(trainer.visitor)).toBe(false);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: true } });
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainee.id } });
    expect(await toldTo(administrator)).toBe(false);
  });

  it('has how composed they stay only for themself and whom they share it with', async () => {
    const { server, cohort, trainer, trainee, administrator } = await playedWorld(engine);
    const asked = { params: { person: trainee.id }, query };
    const toldTo = async (visitor: Asking) => {
      const { bars } = await visitor.ask(routes.readRecord, asked);
      return bars.some(({ skill }) => skill === 'composed');
    };
    const second = await somebody(server, 'trainer', [cohort]);
    const toldAll = async () =>
      Promise.all([trainee.visitor, trainer.visitor, second.visitor, administrator].map(toldTo));
    expect(await toldAll()).toEqual([true, false, false, false]);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: true } });
    expect(await toldAll()).toEqual([true, true, true, false]);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: false } });
    expect(await toldAll()).toEqual([true, false, false, false]);
  });

  it('begins with nothing shared', async () => {
    const { trainee } = await playedWorld(engine);
    const { person } = await trainee.visitor.ask(ACCOUNT_ROUTES.readMe, {});
    expect(person.sharesComposure).toBe(false);
  });
});

describe.each(ENGINES)('what a cohort’s calls come to together on %s', (engine) => {
  it('counts each person once, names nobody, and knows nothing of composure', async () => {
    const { server, cohort, trainer, trainee } = await playedWorld(engine);
    await wearOut(server.database);
    await trainee.visitor.ask(routes.shareComposure, { body: { shares: true } });
    const second = await somebody(server, 'trainee', [cohort]);
    const log = textOfCall(LEAFLET, callOf(LEAFLET, [3, 0, 1]));
    await second.visitor.ask(ATTEMPT_ROUTES.bringCall, { body: { key: randomUUID(), log } });
    const asked = { params: { cohort }, query };
    const report = await trainer.visitor.ask(routes.readCohortReport, asked);
    expect(report).toMatchObject({ trainees: 2, calls: 4, name: 'Monday' });
    expect(report.dimensions.find(({ dimension }) => dimension === 'steps')?.figure?.people).toBe(2);
    expect(report.dimensions.map(({ dimension }) => dimension)).not.toContain('composure');
    expect(report.skills.map(({ skill }) => skill)).not.toContain('composed');
    const text = JSON.stringify(report);
    for (const { id } of [trainee, second]) expect(text).not.toContain(id);
    expect(text).not.toMatch(/trainee [0-9a-f]{4}|wear|"low"/);
    const file = await trainer.visitor.download(CARE_ROUTES.exportCohort, {
      params: { cohort },
      query: { what: 'attempts', as: 'json' },
    });
    expect(file.toString()).not.toMatch(/composure|wear|measures/i);
  });

  it('lists the lines most often missed, in calls, not in decisions', async () => {
    const { server, cohort, trainer } = await playedWorld(engine);
    const attempts = await server.database.selectFrom('attempt').select('id').orderBy('id').execute();
    for (const [place, { id: attemptId }] of attempts.entries()) {
      const decision = { attemptId, line: 'opening', move: '=x', led: 'other', regret: 90 };
      const twice = [1, 2].map(
        (seq) => ({ ...decision, seq, verdict: place < 2 ? 'blunder' : 'good' }) as const,
      );
      const fine = { ...decision, seq: 3, line: 'other', verdict: 'best' } as const;
      await server.database
        .insertInto('decision')
        .values([...twice, fine])
        .execute();
    }
    const { lines } = await trainer.visitor.ask(routes.readCohortReport, { params: { cohort }, query });
    expect(lines).toEqual([
      { scenario: 'leaflet', title: '', line: 'opening', text: '', calls: 3, missed: 2 },
    ]);
  });
});

/** As if composure had run out in every call there is. */
async function wearOut(database: Database): Promise<void> {
  const rows = await database.selectFrom('attempt').select(['id', 'measures']).execute();
  for (const { id, measures } of rows) {
    const known = JSON.parse(measures ?? '') as Measures;
    const worn = { ...known, dimensions: { ...known.dimensions, composure: 0 } };
    await database
      .updateTable('attempt')
      .set({ measures: JSON.stringify(worn) })
      .where('id', '=', id)
      .execute();
  }
}

type Asking = Awaited<ReturnType<typeof somebody>>['visitor'];

async function playStepped(visitor: Asking, version: string, choices: readonly number[]): Promise<void> {
  const body = { key: randomUUID(), version, assignment: null, mode: 'practice', locale: 'en' } as const;
  const { attempt } = await visitor.ask(ATTEMPT_ROUTES.openAttempt, { body });
  const inputs = written(callOf(LEAFLET, choices));
  for (const [place, input] of inputs.entries())
    await visitor.ask(ATTEMPT_ROUTES.sendInput, {
      params: { attempt },
      body: { seq: place + 1, input, locale: 'en' },
    });
}
