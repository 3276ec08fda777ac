import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallWith } from '../engine/scenario/test-small.ts';
import { scenarioPath } from '../files/shipped.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const FLAGS = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const sim = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...FLAGS, MAIN, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

const folder = mkdtempSync(join(tmpdir(), 'sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the command line', { timeout: 240_000 }, () => {
  it('lists every scenario with what tells it apart', async () => {
    const { code, out } = await sim('list', '--json');
    const rows = JSON.parse(out) as readonly {
      readonly id: string;
      readonly start: string;
      readonly digest: string;
    }[];
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['leaflet', 'trays', 'cream']);
    expect(rows[1]).toMatchObject({ start: '66/45/3/0', digest: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  it('has questions at most about a good file, and says of a bad one everything that is wrong, with exit 1', async () => {
    const good = await sim('check', write('good.yaml', readFileSync(scenarioPath('leaflet'), 'utf8')));
    expect(good.code).toBe(0);
    expect(good.out).toContain('good.yaml');
    expect(good.out).not.toMatch(/^ *error/m);
    const bad = await sim(
      'check',
      write('bad.yaml', smallWith('par: 3', 'par: 0').replace('robin', 'R0bin!')),
    );
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/bad\.yaml:8:1 {2}bad-id {2}look/);
    expect(bad.out).toMatch(/bad\.yaml:11:1 {2}out-of-range {2}par/);
  });

  it('takes no word that it has no use for, and tells a program so as data', async () => {
    const { code, err } = await sim('list', 'extra');
    expect([code, err]).toEqual([2, 'name-unwanted: list takes no extra\n']);
    const told = await sim('solve', 'trays', '--locale', 'fi', '--json');
    expect([told.code, JSON.parse(told.out)]).toMatchObject([2, { code: 'flag-elsewhere' }]);
  });

  it('says of a file that is not there that it is not there', async () => {
    const { code, out } = await sim('check', join(folder, 'nowhere.yaml'));
    expect([code, out]).toEqual([1, expect.stringContaining('no-file')]);
  });

  it('plays a call in any language, and replays its log to the same score', async () => {
    const played = await sim(
      'play',
      'trays',
      '--seed',
      '7',
      '--locale',
      'fi',
      '--replies',
      'goal evening,look-now,brown',
      '--json',
    );
    const { turns, sheet, log } = JSON.parse(played.out) as {
      turns: unknown[];
      sheet: { total: number };
      log: string;
    };
    expect(turns).toHaveLength(4);
    const replayed = await sim('replay', write('call.log', log), '--json');
    expect((JSON.parse(replayed.out) as { sheet: { total: number } }).sheet).toEqual(sheet);
  });

  it('plays a second round by the id that its log bears, and replays it to the same score (SC-26)', async () => {
    const id = 'unsettled~escalated~trays~~60~20~0';
    const played = await sim('play', id, '--replies', 'read-it,nobody-asked', '--json');
    const { sheet, log } = JSON.parse(played.out) as { sheet: object; log: string };
    expect(log).toContain(id);
    const replayed = await sim('replay', write('round.log', log), '--json');
    expect((JSON.parse(replayed.out) as { sheet: object }).sheet).toEqual(sheet);
    const ofAnother = write('gone.log', log.replace('~trays~', '~gone~'));
    expect(await sim('replay', ofAnother)).toMatchObject({
      code: 1,
      out: expect.stringContaining('unknown-scenario'),
    });
  });

  it('tells what is wrong with a log', async () => {
    const stale =
      '{"format":1,"scenario":"trays","digest":"0000000000000000","seed":1,"locale":"en","inputs":[]}';
    expect(await sim('replay', write('stale.log', stale))).toMatchObject({
      code: 1,
      out: expect.stringContaining('digest-mismatch'),
    });
    expect(await sim('replay', write('noise.log', 'not a log'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('not-json'),
    });
  });

  it.each([
    ['no-command', []],
    ['unknown-scenario', ['play', 'nobody', '--replies', 'a']],
    ['unknown-scenario', ['plans', 'nobody']],
    ['unknown-scenario', ['solve', 'nobody']],
    ['unknown-scenario', ['play', 'unsettled~passive~trays~~60~20~0']],
    ['second-round', ['plans', 'unsettled~escalated~trays~~60~20~0']],
    ['second-round', ['claims', 'unsettled~escalated~trays~~60~20~0']],
    ['second-round', ['difficulty', 'unsettled~escalated~trays~~60~20~0', '--write']],
    ['unknown-input', ['play', 'trays', '--replies', 'no such reply']],
    ['refused-input', ['play', 'trays', '--replies', 'no-such-reply']],
    ['bad-seed', ['play', 'trays', '--seed', 'x']],
    ['bad-seed', ['play', 'trays', '--seed', '1e3']],
    ['bad-seed', ['play', 'trays', '--seed', '4294967296']],
    ['unknown-locale', ['play', 'trays', '--locale', 'xx']],
    ['no-file', ['replay', 'nowhere.log']],
    ['unreadable', ['replay', 'src']],
  ])('says %s of wrong use %j, with exit 2', async (code, args) => {
    expect(await sim(...args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(RegExp(`^${code}: `, 'm')),
    });
  });
});
