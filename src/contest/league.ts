/** A league of teams over the rounds of a season: what each meeting came to, the table, and who goes up or down. */
import { addMarks } from './add-marks.ts';
import type { Fixture } from './fixtures.ts';
import type { Mark } from './mark.ts';
import { compareMarks, decidedBy, type Placed, type TieBreak } from './order.ts';

/** League points; a bye is neither won nor lost, and counts for nothing. */
const WON = 3;
const LEVEL = 1;

export interface Meeting extends Fixture {
  readonly homeMark: Mark | null;
  readonly awayMark: Mark | null;
}

export interface LeagueRow {
  readonly id: string;
  readonly won: number;
  readonly level: number;
  readonly lost: number;
  readonly byes: number;
  /** Three for a meeting that was won, one for one that nothing told apart. */
  readonly leaguePoints: number;
  /** Of its calls, which decide between teams with as many league points. */
  readonly mark: Mark | null;
}

/**
 * Who wins a meeting, and by what. Only what was done in the calls decides: teams that differ in nothing but the hour at which
 * they finished are level, as the rounds of a season have days. Two who have played nothing have not met.
 */
export function winnerOf({ home, away, homeMark, awayMark }: Meeting): {
  readonly winner: string | null;
  readonly by: TieBreak | null;
} {
  const by = decidedBy(homeMark, awayMark);
  if (away === null || by === null || by === 'finished') return { winner: null, by: null };
  return { winner: compareMarks(homeMark, awayMark) < 0 ? home : away, by };
}

export function leagueTable(
  teams: readonly string[],
  meetings: readonly Meeting[],
): readonly Placed<LeagueRow>[] {
  const rows = teams.map((id) => rowOf(id, meetings));
  const sorted = rows.toSorted((one, other) => compareRows(one, other) || (one.id < other.id ? -1 : 1));
  return sorted.map((entry) => ({
    entry,
    place: sorted.findIndex((other) => compareRows(other, entry) === 0) + 1,
  }));
}

const compareRows = (one: LeagueRow, other: LeagueRow): number =>
  other.leaguePoints - one.leaguePoints || compareMarks(one.mark, other.mark);

function rowOf(id: string, meetings: readonly Meeting[]): LeagueRow {
  const own = meetings.filter(({ home, away }) => home === id || away === id);
  const met = own.filter(({ away, homeMark, awayMark }) => away !== null && (homeMark ?? awayMark) !== null);
  const won = met.filter((meeting) => winnerOf(meeting).winner === id).length;
  const level = met.filter((meeting) => winnerOf(meeting).winner === null).length;
  const marks = own.map(({ home, homeMark, awayMark }) => (home === id ? homeMark : awayMark));
  return {
    id,
    won,
    level,
    lost: met.length - won - level,
    byes: own.filter(({ away }) => away === null).length,
    leaguePoints: won * WON + level * LEVEL,
    mark: addMarks(marks.filter((mark) => mark !== null)),
  };
}

/**
 * The leagues of the next season, highest first: `moving` go up from each and as many down. Never more than half of a league,
 * so that nobody goes both ways, and never anybody out of the lowest.
 */
export function promote(
  leagues: readonly (readonly Placed<{ readonly id: string }>[])[],
  moving: number,
): readonly (readonly string[])[] {
  const ids = leagues.map((league) => league.map(({ entry }) => entry.id));
  return ids.map((league, index) => {
    const [above, below] = [ids[index - 1], ids[index + 1]];
    const up = above ? between(above, league, moving) : 0;
    const down = below ? between(league, below, moving) : 0;
    const stay = league.slice(up, league.length - down);
    return [...(above ? above.slice(above.length - up) : []), ...stay, ...(below?.slice(0, down) ?? [])];
  });
}

const between = (upper: readonly string[], lower: readonly string[], moving: number): number =>
  Math.min(moving, Math.floor(upper.length / 2), Math.floor(lower.length / 2));
