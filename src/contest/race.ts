/**
 * A round as a race to be watched: how calm the customers of each team were as time went on, and where their mood turned. It
 * counts no point and tells of none.
 */
import { moodAfter, rankOf } from '../engine/customer/mood.ts';
import { fromPoints } from '../engine/customer/tenths.ts';
import { NUMBERS } from '../engine/numbers.ts';
import type { Mood } from '../engine/vocabulary.ts';

export interface RacePoint {
  readonly at: number;
  /** 0 to 100. */
  readonly calm: number;
}

export interface Track {
  /** Null where everybody plays for themselves: one track for all of them. */
  readonly team: string | null;
  /** As it came, oldest first. */
  readonly points: readonly RacePoint[];
  /** Null until somebody of them has begun. */
  readonly mood: Mood | null;
}

/** The customers of a team have come into another mood. */
export interface Turning {
  readonly team: string | null;
  readonly at: number;
  readonly to: Mood;
  readonly calmer: boolean;
}

export interface Race {
  readonly round: number;
  readonly tracks: readonly Track[];
  /** Newest last. */
  readonly turnings: readonly Turning[];
}

export interface Seen {
  readonly round: number;
  readonly lanes: readonly {
    readonly team: string | null;
    readonly calm: number | null;
    /** Of one customer, as their players see it; of several, the field that their mean calm stands in. */
    readonly mood: Mood | null;
  }[];
}

export const NO_RACE: Race = { round: 0, tracks: [], turnings: [] };

/** What is seen at a moment is added to what was seen before it; another round is another race. */
export function stepRace(race: Race, { round, lanes }: Seen, at: number): Race {
  const before = race.round === round ? race : { ...NO_RACE, round };
  const known = new Map(before.tracks.map((track) => [track.team, track]));
  const tracks = lanes.map(({ team, calm, mood }) => {
    const track = known.get(team) ?? { team, points: [], mood: null };
    return calm === null ? track : { ...goOn(track, { at, calm }), mood };
  });
  const turnings = tracks.flatMap((track) => turningOf(known.get(track.team)?.mood ?? null, track, at));
  return { round, tracks, turnings: [...before.turnings, ...turnings].slice(-MOST_TURNINGS) };
}

/** The mood in whose field so much calm stands, 0 to 100: a mean has not come from anywhere, as one customer has. */
export const fieldOf = (calm: number): Mood => moodAfter('settled', fromPoints(100 - calm), NUMBERS);

const MOST_TURNINGS = 100;
/** More points than these are seen by nobody; of twice as many every second one goes. */
const MOST_POINTS = 400;

function goOn({ points, ...track }: Track, point: RacePoint): Track {
  const kept = points.at(-1)?.calm === point.calm ? points : thinned([...points, point]);
  return { ...track, points: kept };
}

const thinned = (points: readonly RacePoint[]): readonly RacePoint[] =>
  points.length <= 2 * MOST_POINTS ? points : points.filter((_, place) => place % 2 === 0);

const turningOf = (from: Mood | null, { team, mood: to }: Track, at: number): readonly Turning[] =>
  from === null || to === null || from === to ? [] : [{ team, at, to, calmer: rankOf(to) < rankOf(from) }];
