import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { USUAL_TERMS } from '../../course/terms.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { ASSIGNMENT_ROUTES } from '../../protocol/assignment.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { COHORT_ROUTES } from '../../protocol/cohort.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { REMARK_ROUTES as routes } from '../../protocol/remark.ts';
import { ENGINES, type Engine } from '../database/open-database.ts';
import { somebody } from '../test-people.ts';
import { playedWorld } from '../test-played.ts';

/** The first of three calls of a trainee, with those who may write beside it. */
async function played(engine: Engine) {
  const world = await playedWorld(engine);
  const { attempts } = await world.trainee.visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {});
  const [call] = attempts;
  if (!call?.result) throw new Error('nothing was played');
  return { ...world, call, params: { attempt: call.id }, total: call.result.total };
}

describe.each(ENGINES)('a trainer’s note on %s', (engine) => {
  it('is read by whom it is about, and changed and removed by its author only', async () => {
    const { server, cohort, trainer, trainee, params } = await played(engine);
    const other = await somebody(server, 'trainer', [cohort]);
    const { notes } = await trainer.visitor.ask(routes.writeNote, { params, body: { text: 'Good\nstart' } });
    const note = { params: { ...params, note: notes[0]?.id ?? '' } };
    expect(notes).toMatchObject([{ text: 'Good\nstart', own: true, changed: null }]);
    const [read] = (await trainee.visitor.ask(routes.readRemarks, { params })).notes;
    expect(read).toMatchObject({
      text: 'Good\nstart',
      own: false,
      author: expect.stringContaining('trainer'),
    });
    const body = { text: 'Mine now' };
    expect(await other.visitor.refused(routes.changeNote, { ...note, body })).toBe('not-found');
    expect(await other.visitor.refused(routes.removeNote, note)).toBe('not-found');
    expect(await trainee.visitor.refused(routes.removeNote, note)).toBe('not-allowed');
    server.clock.now += 1000;
    const changed = await trainer.visitor.ask(routes.changeNote, { ...note, body: { text: 'Better' } });
    expect(changed.notes).toMatchObject([{ text: 'Better', changed: server.clock.now }]);
    expect((await trainer.visitor.ask(routes.removeNote, note)).notes).toEqual([]);
  });

  it('goes with whom it is about, and stays without a name when its author goes', async () => {
    const { server, administrator, trainer, trainee, params } = await played(engine);
    await trainer.visitor.ask(routes.writeNote, { params, body: { text: 'Robin did well' } });
    await trainer.visitor.ask(routes.setOverride, { params, body: { total: 90, reason: 'Robin again' } });
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainer.id } });
    const left = await trainee.visitor.ask(routes.readRemarks, { params });
    expect(left).toMatchObject({ notes: [{ author: null }], override: { author: null, total: 90 } });
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainee.id } });
    const nobody = await administrator.ask(routes.readRemarks, { params });
    expect(nobody).toMatchObject({ about: null, notes: [], override: { total: 90, reason: '' } });
    const { n } = await server.database
      .selectFrom('attemptNote')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(Number(n)).toBe(0);
  });

  it('is offered to whoever may write it, and to nobody else; each is told why', async () => {
    const { server, administrator, cohort, trainer, trainee, params } = await played(engine);
    const closedTo = async ({ visitor }: Pick<typeof trainer, 'visitor'>) =>
      (await visitor.ask(routes.readRemarks, { params })).closed;
    expect(await closedTo(trainer)).toBeNull();
    expect(await closedTo(trainee)).toBe('own');

    // Assigned here, and played by somebody who has gone on to another group.
    const elsewhere = await administrator.ask(COHORT_ROUTES.makeCohort, {
      body: { name: 'Elsewhere', timeZone: 'Europe/Riga' },
    });
    const { scenarioVersionId } = await server.database
      .selectFrom('attempt')
      .select('scenarioVersionId')
      .where('id', '=', params.attempt)
      .executeTakeFirstOrThrow();
    const { id: assignmentId } = await trainer.visitor.ask(ASSIGNMENT_ROUTES.assign, {
      params: { cohort },
      body: {
        title: 'First week',
        versions: [scenarioVersionId],
        people: null,
        opens: '2020-01-01T09:00',
        due: null,
        terms: { ...USUAL_TERMS, refreshes: [] },
      },
    });
    await server.database
      .updateTable('attempt')
      .set({ assignmentId })
      .where('id', '=', params.attempt)
      .execute();
    await server.database
      .updateTable('cohortMember')
      .set({ cohortId: elsewhere.id })
      .where('personId', '=', trainee.id)
      .execute();
    const theirs = await somebody(server, 'trainer', [elsewhere.id]);
    expect(await closedTo(theirs)).toBe('other-cohort');
    const body = { text: 'Good start' };
    expect(await theirs.visitor.refused(routes.writeNote, { params, body })).toBe('not-allowed');
    expect(await closedTo(trainer)).toBeNull();
    await trainer.visitor.ask(routes.writeNote, { params, body });

    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainee.id } });
    expect(await closedTo({ visitor: administrator })).toBe('erased');
  });

  it('is not written about whoever was erased, nor while they are', async () => {
    const { server, administrator, cohort, trainer, trainee, params } = await played(engine);
    const others = [await somebody(server, 'trainer', [cohort]), await somebody(server, 'trainer', [cohort])];
    const write = ({ visitor }: typeof trainer) => [
      visitor.try(routes.writeNote, { params, body: { text: 'Robin did well' } }),
      visitor.try(routes.setOverride, { params, body: { total: 90, reason: 'Robin again' } }),
    ];
    await Promise.all([
      ...write(trainer),
      administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainee.id } }),
      ...others.flatMap(write),
    ]);
    const words = async () => [
      ...(await server.database.selectFrom('attemptNote').select('text').execute()),
      ...(await server.database.selectFrom('attemptOverride').select('reason').execute()),
    ];
    const empty = (await words()).map(() => ({ reason: '' }));
    expect(await words()).toEqual(empty);
    const late = { params, body: { text: 'Robin did well' } };
    expect(await administrator.refused(routes.writeNote, late)).toBe('not-found');
    const points = { params, body: { total: 70, reason: 'Robin' } };
    expect(await administrator.refused(routes.setOverride, points)).toBe('not-found');
    expect(await words()).toEqual(empty);
  });

  it('is in the log without a word of it', async () => {
    const { administrator, trainer, trainee, params } = await played(engine);
    await trainer.visitor.ask(routes.writeNote, { params, body: { text: 'secret words' } });
    const { entries, names } = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(entries[0]).toMatchObject({
      action: 'annotate-attempt',
      object: params.attempt,
      actor: trainer.id,
    });
    expect(JSON.stringify(entries)).not.toContain('secret words');
    const { about } = await administrator.ask(routes.readRemarks, { params });
    expect(about?.person).toBe(trainee.id);
    // Whose call it was, as long as they are there.
    expect(names[params.attempt]).toBe(about?.displayName);
    await administrator.ask(CARE_ROUTES.erasePerson, { params: { person: trainee.id } });
    const later = await administrator.ask(CARE_ROUTES.readAudit, {});
    expect(later.names).not.toHaveProperty(params.attempt);
  });
});

describe.each(ENGINES)('a trainer’s own points on %s', (engine) => {
  it('stand beside the computed ones, which stay what they are', async () => {
    const { cohort, trainer, trainee, params, total } = await played(engine);
    const word = { total: 88, reason: 'The line was unclear' };
    await trainer.visitor.ask(routes.setOverride, { params, body: word });
    const query = { locale: 'en' };
    for (const { visitor } of [trainer, trainee]) {
      const replay = await visitor.ask(ATTEMPT_ROUTES.readReplay, { params, query });
      expect(replay.attempt.result?.total).toBe(total);
      expect(wholePoints(replay.sheet.total)).toBe(total);
      expect(await visitor.ask(routes.readRemarks, { params })).toMatchObject({ override: word });
      const record = await visitor.ask(RECORD_ROUTES.readRecord, { params: { person: trainee.id }, query });
      const listed = record.attempts.find(({ id }) => id === params.attempt);
      expect(listed).toMatchObject({ override: 88, result: { total } });
    }
    const file = await trainer.visitor.download(CARE_ROUTES.exportCohort, {
      params: { cohort },
      query: { what: 'attempts', as: 'json' },
    });
    const rows = JSON.parse(file.toString()) as { attempt: string; total: number; override: number }[];
    expect(rows.find(({ attempt }) => attempt === params.attempt)).toMatchObject({ total, override: 88 });
  });

  it('are replaced by whoever comes last, taken back, and each word stands in the log', async () => {
    const { server, cohort, administrator, trainer, params } = await played(engine);
    const other = await somebody(server, 'trainer', [cohort]);
    await trainer.visitor.ask(routes.setOverride, { params, body: { total: 88, reason: 'One' } });
    const { override } = await other.visitor.ask(routes.setOverride, {
      params,
      body: { total: 70, reason: 'Two' },
    });
    expect(override).toMatchObject({ total: 70, reason: 'Two' });
    expect((await trainer.visitor.ask(routes.removeOverride, { params, query: {} })).override).toBeNull();
    expect(await trainer.visitor.refused(routes.removeOverride, { params, query: {} })).toBe('not-found');
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    const words = entries.map(({ change }) => change).filter((change) => 'override' in change);
    expect(words).toEqual([{ override: [70, null] }, { override: [88, 70] }, { override: [null, 88] }]);
  });

  it('are undone only by whoever has set them, and only while they stand', async () => {
    const { server, cohort, trainer, params } = await played(engine);
    const other = await somebody(server, 'trainer', [cohort]);
    const first = { total: 88, reason: 'One' };
    const set = await trainer.visitor.ask(routes.setOverride, { params, body: first });
    const written = set.override?.written ?? 0;
    await other.visitor.ask(routes.setOverride, { params, body: { total: 70, reason: 'Two' } });
    const undo = { params, query: { written } };
    expect(await trainer.visitor.refused(routes.removeOverride, undo)).toBe('not-found');
    for (const instead of [written, null])
      expect(await trainer.visitor.refused(routes.setOverride, { params, body: { ...first, instead } })).toBe(
        'not-found',
      );
    const { override } = await trainer.visitor.ask(routes.readRemarks, { params });
    expect(override).toMatchObject({ total: 70, reason: 'Two' });
    const theirs = { params, query: { written: override?.written ?? 0 } };
    expect((await other.visitor.ask(routes.removeOverride, theirs)).override).toBeNull();
    const back = { params, body: { ...first, instead: null } };
    expect(await trainer.visitor.ask(routes.setOverride, back)).toMatchObject({ override: first });
  });

  it('follow one another in the log, whoever sets them at once', async () => {
    const { server, cohort, administrator, params } = await played(engine);
    const trainers = await Promise.all([1, 2, 3, 4].map(() => somebody(server, 'trainer', [cohort])));
    await Promise.all(
      trainers.map(async ({ visitor }, place) => {
        for (let total = place * 10; total < place * 10 + 10; total += 1)
          await visitor.ask(routes.setOverride, { params, body: { total, reason: 'x' } });
      }),
    );
    const { entries } = await administrator.ask(CARE_ROUTES.readAudit, {});
    const words = entries
      .map(({ change }) => change as { readonly override?: readonly (number | null)[] })
      .flatMap(({ override }) => (override ? [override] : []))
      .toReversed();
    expect(words).toHaveLength(40);
    expect(words.map(([before]) => before)).toEqual([null, ...words.slice(0, -1).map(([, after]) => after)]);
  });

  it('are whole points of a hundred with a reason, beside a call that is over', async () => {
    const { server, trainer, trainee, call, params } = await played(engine);
    for (const body of [
      { total: 101, reason: 'x' },
      { total: 5.5, reason: 'x' },
      { total: 50, reason: '  ' },
      { total: 50, reason: 'a\u0000b' },
      { total: 50, reason: 'x'.repeat(2001) },
    ])
      expect(await trainer.visitor.refused(routes.setOverride, { params, body })).toBe('bad-request');
    const opening = { version: call.version, assignment: null, mode: 'practice', locale: 'en' } as const;
    const { attempt } = await trainee.visitor.ask(ATTEMPT_ROUTES.openAttempt, {
      body: { key: 'still-open', ...opening },
    });
    const body = { total: 50, reason: 'x' };
    expect(await trainer.visitor.refused(routes.setOverride, { params: { attempt }, body })).toBe(
      'not-found',
    );
    expect(await server.database.selectFrom('attemptOverride').selectAll().execute()).toEqual([]);
  });

  it('are in the file of one’s own data', async () => {
    const { trainer, trainee, params } = await played(engine);
    await trainer.visitor.ask(routes.setOverride, { params, body: { total: 88, reason: 'Unclear line' } });
    const files = unzipSync(await trainee.visitor.download(CARE_ROUTES.exportMe, {}));
    expect(strFromU8(files['person.json'] ?? new Uint8Array())).toContain('Unclear line');
  });
});
