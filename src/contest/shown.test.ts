import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, ownView } from './shown.ts';
import { playerStandings } from './standings.ts';
import { anyPlayers, anyRounds, mark, PLAYERS } from './test-marks.ts';

/** Ann before Ben before Cil and so on, ten points apart. */
const players = PLAYERS.map((id) => ({ id, team: null }));
const apart = playerStandings(players, [
  PLAYERS.map((player, index) => ({ player, mark: mark(800 - index * 100) })),
]);

describe('a board', () => {
  it('has the upper half', () => {
    expect(boardOf(apart).map(({ entry }) => entry.id)).toEqual(['ann', 'ben', 'cil']);
  });
  it('has the winner alone where there are three or fewer', () => {
    expect(boardOf(apart.slice(0, 3)).map(({ entry }) => entry.id)).toEqual(['ann']);
  });
  it('has nobody who has finished nothing, and never the last one', () => {
    fc.assert(
      fc.property(anyPlayers, anyRounds, (all, rounds) => {
        const standings = playerStandings(all, rounds);
        const board = boardOf(standings);
        expect(board.every(({ entry }) => entry.mark !== null)).toBe(true);
        expect(board).not.toContain(standings.at(-1));
      }),
    );
  });
});

describe('a player', () => {
  it('in the upper half sees the place, who is in front and by how much, and who is behind', () => {
    expect(ownView(apart, 'cil')).toEqual({
      place: 3,
      points: 600,
      next: { id: 'ben', missing: 100 },
      behind: 'dan',
    });
  });
  it('in the lower half sees the next goal instead of a place', () => {
    expect(ownView(apart, 'gus')).toEqual({
      place: null,
      points: 200,
      next: { id: 'fay', missing: 100 },
      behind: null,
    });
  });
  it('never learns who is last', () => {
    for (const { entry } of apart) expect(ownView(apart, entry.id)?.behind).not.toBe('gus');
  });
  it('in front of everybody has no goal but to stay there', () => {
    expect(ownView(apart, 'ann')?.next).toBeNull();
  });
  it('who shares a place is given the one before it as a goal', () => {
    const level = playerStandings(players.slice(0, 3), [
      [
        { player: 'ann', mark: mark(800) },
        { player: 'ben', mark: mark(700) },
        { player: 'cil', mark: mark(700) },
      ],
    ]);
    expect(ownView(level, 'cil')?.next).toEqual({ id: 'ann', missing: 100 });
  });
  it('who is not among them sees nothing', () => {
    expect(ownView(apart, 'zoe')).toBeNull();
  });
});
