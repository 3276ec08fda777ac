import { scenarioIds, scenarioPath } from '../../files/shipped.ts';
import { type Checked, checkShared } from '../check/check-file.ts';
import { tellChecked } from '../check/tell-checked.ts';
import { SHARED_TEXTS } from '../locales/text-files.ts';
import type { Report } from '../report.ts';
import { spread } from '../spread.ts';

const WORKER = new URL('../check/check-worker.ts', import.meta.url);

/**
 * `check [FILE…]`: all that is wrong with the files named and all that their authors should be told; without files, with
 * every shipped scenario and the texts they share.
 */
export async function check(files: readonly string[]): Promise<Report> {
  const shared = files.length > 0 ? [] : SHARED_TEXTS.map(checkShared);
  const paths = files.length > 0 ? files : scenarioIds().map(scenarioPath);
  return tellChecked([...(await spread<Checked>(WORKER, paths)), ...shared]);
}
