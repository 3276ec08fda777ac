import type { Claim } from '../../engine/claims/claim.ts';
import { CLAIMS } from '../../engine/claims/claims.ts';
import { judgeAll, speaksOf } from '../../engine/claims/judge.ts';
import type { ShippedGround } from '../../engine/claims/shipped.ts';
import { readShipped } from '../claims/shipped.ts';
import { type Cover, WORDS } from '../coverage/covers.ts';
import { placedLine, type Report, table } from '../report.ts';
import { openScenarios } from '../scenarios.ts';
import { spread } from '../spread.ts';

/** `coverage [ID…]`: which replies carry each technique and trap, and which claims speak of each scenario. */
export async function coverage(ids: readonly string[]): Promise<Report> {
  const opened = openScenarios(ids);
  if (!opened.ok) return opened.report;
  const chosen = opened.scenarios.map(({ id }) => id);
  const { grounds, faults } = readShipped(chosen);
  const words = await coverWords(chosen);
  const claims = coverClaims(grounds);
  const gaps = claims.some((row) => Object.values(row.scenarios).includes('gap'));
  return {
    exit: gaps || faults.length > 0 ? 1 : 0,
    data: { words, claims, declarations: faults },
    lines: [
      ...table([
        ['id', 'word', 'in', ...chosen],
        ...words.map(({ id, slug, scenarios: by }) => [
          id,
          slug,
          countIn(by),
          ...Object.values(by).map(countOf),
        ]),
      ]),
      '',
      ...table([['id', ...chosen], ...claims.map(({ id, scenarios: by }) => [id, ...Object.values(by)])]),
      '',
      ...LEGEND,
      ...faults.map(placedLine),
    ],
  };
}

const LEGEND = [
  'words: replies that carry it; 2/3: play offers two of three; in: in how many scenarios play offers it at all',
  't2: a tool there, and two of its plans use it; negative wording is counted by the words of a reply, whatever it does',
  'T-45 is no reply and no tool: thanks among colleagues come between the calls of a shift',
  'claims: applies; in part, declared: a part or all of it cannot be expressed, says claims.yaml; gap: nobody says so; -: about others',
];

const WORKER = new URL('../coverage/cover-worker.ts', import.meta.url);

async function coverWords(ids: readonly string[]) {
  const covers = await spread<readonly Cover[]>(WORKER, ids);
  return WORDS.map(({ id, slug }, place) => ({
    id,
    slug,
    scenarios: Object.fromEntries(
      ids.flatMap((scenario, at) => {
        const cover = covers[at]?.[place];
        return cover ? [[scenario, cover] as const] : [];
      }),
    ),
  }));
}

const countIn = (by: Readonly<Record<string, Cover>>): string =>
  `${Object.values(by).filter(({ offered, tool }) => offered.length > 0 || tool).length}`;

function countOf({ replies, offered, tool }: Cover): string {
  if (tool) return `t${tool.plans.length}`;
  if (replies.length === 0) return '-';
  return offered.length === replies.length ? `${replies.length}` : `${offered.length}/${replies.length}`;
}

type Applicability = 'applies' | 'in part' | 'declared' | 'gap' | '-';

function coverClaims(grounds: readonly ShippedGround[]) {
  return CLAIMS.map((claim) => ({
    id: claim.id,
    sentence: claim.sentence,
    scenarios: Object.fromEntries(
      grounds.map((shipped) => [shipped.id, applicabilityOf(claim, shipped)] as const),
    ),
  }));
}

function applicabilityOf(claim: Claim, { grounds, declared }: ShippedGround): Applicability {
  if (Object.hasOwn(declared.notApplicable, claim.id)) return 'declared';
  if (Object.hasOwn(declared.partly, claim.id)) return 'in part';
  if (!speaksOf(claim, grounds)) return '-';
  return judgeAll(claim, grounds).gaps.length > 0 ? 'gap' : 'applies';
}
