import { describe, expect, it } from 'vitest';
import type { Measures } from '../../course/measures.ts';
import { EDITION } from '../../engine/edition.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { pointsOf } from '../attempts/result.ts';
import { byOtherNumbers } from '../attempts/test-old-rules.ts';
import { ENGINES } from '../database/open-database.ts';
import { playedWorld } from '../test-played.ts';

const OLD = { hash: 'of long ago', engineVersion: '0', numbers: '{}', firstSeenMs: 0 };
const query = { locale: 'en' };

describe.each(ENGINES)('a call that was played by old rules on %s', (engine) => {
  it('is handed out as it was stored, and counts as it did, though nobody can play it any more', async () => {
    const { server, trainer, trainee } = await playedWorld(engine);
    const { database } = server;
    const person = { params: { person: trainee.id }, query };
    const before = await trainer.visitor.ask(RECORD_ROUTES.readRecord, person);
    const id = before.attempts[0]?.id ?? '';
    const stored = await database
      .selectFrom('attempt')
      .select(['sheet', 'measures'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await database.insertInto('rules').values(OLD).execute();
    await database.updateTable('attempt').set({ rulesHash: OLD.hash }).where('id', '=', id).execute();
    const handed = await trainee.visitor.ask(ATTEMPT_ROUTES.readReplay, { params: { attempt: id }, query });
    expect(handed).toMatchObject({ rules: { edition: '0' }, sheet: JSON.parse(stored.sheet ?? '') });
    const told = await trainer.visitor.ask(ATTEMPT_ROUTES.readReplay, { params: { attempt: id }, query });
    expect(told).toMatchObject({ rules: { edition: '0' }, sheet: { total: handed.sheet.total } });
    expect(told.sheet.dimensions).not.toHaveProperty('composure');
    expect(handed.log).toContain('leaflet');
    const { marks } = JSON.parse(stored.measures ?? '') as Measures;
    expect(Object.values(marks).some(({ decisions }) => decisions > 0)).toBe(true);
    expect((await trainer.visitor.ask(RECORD_ROUTES.readRecord, person)).bars).toEqual(before.bars);
  });

  it('is handed out with its numbers where only those have changed, and plays by them to what is stored', async () => {
    const { server, trainee } = await playedWorld(engine);
    const stored = server.database.selectFrom('attempt').select(['id', 'total']);
    const { id, total: before } = await stored.executeTakeFirstOrThrow();
    const total = await byOtherNumbers(server.database, id);
    expect(total).not.toBe(before);
    const handed = await trainee.visitor.ask(ATTEMPT_ROUTES.readReplay, { params: { attempt: id }, query });
    const { rules, scenario, sheet } = handed;
    const parsed = parseLog(handed.log);
    if (!parsed.ok) throw new Error('the log is none');
    const played = replay(scenario, { ...parsed.log, numbers: rules.numbers });
    if (!played.ok) throw new Error(played.code);
    expect(rules.edition).toBe(`${EDITION}`);
    expect(makeSheet(played.replay.state)).toEqual(sheet);
    expect(pointsOf(sheet)).toBe(total);
  });
});
