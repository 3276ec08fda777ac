/** How a day of a season ends. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RunningServer } from './server.ts';

/** Everything that was done today was done yesterday. */
export function turnTheSeason({ data }: RunningServer): void {
  const database = new DatabaseSync(join(data, 'simmerdown.sqlite'));
  database.exec(`
    pragma busy_timeout = 5000;
    begin immediate;
    update season_round set opens_ms = opens_ms - 86400000, closes_ms = closes_ms - 86400000;
    update season_player set came_ms = came_ms - 86400000;
    commit;
  `);
  database.close();
}
