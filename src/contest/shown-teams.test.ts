import { describe, expect, it } from 'vitest';
import { shownTeams } from './shown-teams.ts';

const team = (id: string, place: number, points = 100 - place) => ({ team: id, place, points });

describe('the teams on a board', () => {
  it('have places in the upper half, and stand as they were named below it', () => {
    const shown = shownTeams(
      [team('west', 1), team('east', 2), team('south', 3), team('north', 4)],
      ['north', 'south', 'east', 'west'],
    );
    expect(shown.upper.map((one) => one.team)).toEqual(['west', 'east']);
    expect(shown.others.map((one) => one.team)).toEqual(['north', 'south']);
  });

  it('show the winner alone of two or three', () => {
    expect(shownTeams([team('a', 1), team('b', 2), team('c', 3)], ['a', 'b', 'c']).upper).toHaveLength(1);
  });

  it('have no place before anybody has a point', () => {
    expect(shownTeams([team('a', 1, 0), team('b', 1, 0)], ['b', 'a'])).toMatchObject({
      upper: [],
      others: [{ team: 'b' }, { team: 'a' }],
    });
  });
});
