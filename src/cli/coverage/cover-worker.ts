/** Plays the scenarios that fall to its thread, and tells what each of them covers. */
import { readScenario, scenarioPath } from '../../files/shipped.ts';
import { workOnShare } from '../spread.ts';
import { type Cover, coversOf } from './covers.ts';

workOnShare((id, doing): readonly Cover[] => {
  doing(id);
  const read = readScenario(scenarioPath(id));
  return read.ok ? coversOf(read.scenario) : [];
});
