/** A match of four branches, as it is led from the lobby to the debrief. */

import { makeInput } from '../../../src/engine/log/input-text.ts';
import { shippedScenario } from '../../../src/files/shipped.ts';
import { ATTEMPT_ROUTES } from '../../../src/protocol/attempt.ts';
import { MATCH_ROUTES, type Match } from '../../../src/protocol/match.ts';
import { makePerson } from '../../../src/server/accounts/people.ts';
import { type Asker, askerAs } from './asker.ts';
import { callBy } from './calls.ts';
import { type Filling, makeStaff, readVersions } from './seed.ts';
import { TODAY } from './story.ts';

const ROUNDS = ['leaflet', 'trays'] as const;
const TEAMS = ['Riga Central', 'Tallinn Harbour', 'Izmir Night Shift', 'Helsinki Online'];
const GIVEN = [
  'Ada',
  'Bora',
  'Cilla',
  'Deniz',
  'Eero',
  'Farid',
  'Gunta',
  'Helmi',
  'Ilze',
  'Juri',
  'Kaisa',
  'Liga',
];
const FAMILY = ['Aalto', 'Berzina', 'Celik'];

export interface Plan {
  readonly teams: readonly string[] | null;
  readonly people: number;
}

export const USUAL: Plan = { teams: TEAMS, people: 24 };
/** As many teams as there can be, with names as long as they get. */
export const CROWD: Plan = {
  teams: Array.from(
    { length: 12 },
    (_, place) => `Customer care of the ${GIVEN[place]} region, second floor ${place + 1}`,
  ),
  people: 60,
};
export const SOLO: Plan = { teams: null, people: 9 };

export interface MatchStory {
  readonly session: string;
  readonly match: string;
  /** By which somebody comes in who brings nothing else. */
  readonly code: string;
  readonly come: () => Promise<void>;
  readonly lead: (does: Match['deeds'][number]) => Promise<void>;
  /** All calls of the round, an answer of everybody after the other; `share` of each call, from its beginning. */
  readonly play: (round: number, share: number) => Promise<void>;
}

export const tellMatch =
  ({ teams, people }: Plan) =>
  async (filling: Filling): Promise<MatchStory> => {
    filling.clock.now = TODAY;
    const { app, server } = filling;
    const [host = ''] = await makeStaff(filling);
    const administrator = await askerAs(app, server, host);
    const versions = await readVersions(administrator);
    const body = {
      name: 'Friday at four',
      versions: ROUNDS.map((id) => versions[id] ?? ''),
      teams: teams && [...teams],
      bestOf: 3,
      lateUntil: 1,
      seconds: 60 as const,
    };
    const { match, code } = await administrator.ask(MATCH_ROUTES.makeMatch, { body });
    const players: Asker[] = [];
    return {
      session: administrator.session,
      match,
      code,
      come: async () => {
        for (let place = 0; place < people; place += 1) players.push(await comeIn(filling, code, place));
      },
      lead: async (does) => {
        const params = { match };
        const { deed } = await administrator.ask(MATCH_ROUTES.readMatch, { params });
        await administrator.ask(MATCH_ROUTES.leadMatch, { params, body: { deed, does } });
      },
      play: (round, share) => playRound(filling, players, { match, round, share }),
    };
  };

async function comeIn({ app, server, clock }: Filling, code: string, place: number): Promise<Asker> {
  const displayName = `${GIVEN[place % GIVEN.length]} ${FAMILY[Math.floor(place / GIVEN.length) % FAMILY.length]}`;
  const { id } = await server.database.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
  const person = await makePerson(
    server.database,
    { organisationId: id, displayName, role: 'trainee' },
    clock.now,
  );
  const asker = await askerAs(app, server, person);
  clock.now += 1000;
  await asker.ask(MATCH_ROUTES.joinMatch, { body: { code } });
  return asker;
}

interface Played {
  readonly match: string;
  readonly round: number;
  readonly share: number;
}

/** The able answer better, and everybody goes on where they were. */
async function playRound(
  { clock }: Filling,
  players: readonly Asker[],
  { match, round, share }: Played,
): Promise<void> {
  const scenario = shippedScenario(ROUNDS[round - 1] ?? '');
  if (!scenario) throw new Error(`there is no round ${round}`);
  const calls = await Promise.all(
    players.map(async (player, place) => {
      const params = { match, round };
      const { attempt, seq } = await player.ask(MATCH_ROUTES.openMatchCall, {
        params,
        body: { locale: 'en' },
      });
      const inputs = callBy(scenario, { skill: 3 + ((place * 7) % 8), seed: place + 10 * round });
      return { player, attempt, inputs: inputs.slice(0, Math.ceil(inputs.length * share)), seq };
    }),
  );
  const longest = Math.max(...calls.map(({ inputs }) => inputs.length));
  for (let seq = 1; seq <= longest; seq += 1) {
    clock.now += 7000;
    for (const { player, attempt, inputs, seq: taken } of calls) {
      const input = inputs[seq - 1];
      if (!input || seq <= taken) continue;
      const body = { seq, input: makeInput(input), locale: 'en' } as const;
      await player.ask(ATTEMPT_ROUTES.sendInput, { params: { attempt }, body });
    }
  }
}
