/** Every change of the schema, in order; what was once released is never altered. */
import type { Migration } from 'kysely/migration';
import { up as people } from './0001-people.ts';
import { up as training } from './0002-training.ts';
import { up as settled } from './0003-settled.ts';
import { up as matches } from './0004-matches.ts';
import { up as checks } from './0005-checks.ts';
import { up as feats } from './0006-feats.ts';
import { up as dayCalls } from './0007-day-calls.ts';
import { up as seasons } from './0008-seasons.ts';
import { up as liveRooms } from './0009-live-rooms.ts';
import { up as teams } from './0010-teams.ts';
import { up as kudos } from './0011-kudos.ts';
import { up as logEnds } from './0012-log-ends.ts';
import { up as excused } from './0013-excused.ts';

export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-people': { up: people },
  '0002-training': { up: training },
  '0003-settled': { up: settled },
  '0004-matches': { up: matches },
  '0005-checks': { up: checks },
  '0006-feats': { up: feats },
  '0007-day-calls': { up: dayCalls },
  '0008-seasons': { up: seasons },
  '0009-live-rooms': { up: liveRooms },
  '0010-teams': { up: teams },
  '0011-kudos': { up: kudos },
  '0012-log-ends': { up: logEnds },
  '0013-excused': { up: excused },
};
