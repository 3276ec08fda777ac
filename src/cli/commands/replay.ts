import { makeInput } from '../../engine/log/input-text.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type Replay, replay as replayLog } from '../../engine/log/replay.ts';
import { makeSheet } from '../../engine/score/make-sheet.ts';
import { readText } from '../../files/shipped.ts';
import { isLocale } from '../../i18n/locales.ts';
import { unreadableTexts } from '../locales/text-files.ts';
import { type Report, wrongUse } from '../report.ts';
import { openCall } from '../scenarios.ts';
import { sheetLines, tell, told, toldSheet } from '../tell.ts';
import { openTexts } from '../texts.ts';

/** `replay LOG`: a log file played again, told like `play`. */
export async function replay(path: string): Promise<Report> {
  const file = readText(path);
  if (!file.ok) return wrongUse(file.code, path);
  const parsed = parseLog(file.text.trim());
  if (!parsed.ok) return found(parsed.failures.map(({ code, path: at }) => ({ code, path: at })));
  const opened = openCall(parsed.log.scenario);
  if (!opened.ok)
    return opened.report.exit === 2 ? found([{ code: 'unknown-scenario', path: 'scenario' }]) : opened.report;
  const replayed = replayLog(opened.scenario, parsed.log);
  if (replayed.ok) return tellReplay(replayed.replay, parsed.log.locale);
  const at = replayed.code === 'refused-input' ? `inputs.${replayed.index} ${replayed.refusal}` : 'digest';
  return found([{ code: replayed.code, path: at }]);
}

const found = (failures: readonly { readonly code: string; readonly path: string }[]): Report => ({
  exit: 1,
  data: { failures },
  lines: failures.map(({ code, path }) => `${code}  ${path}`),
});

async function tellReplay({ state, turns }: Replay, locale: string): Promise<Report> {
  const opened = await openTexts(isLocale(locale) ? locale : 'en', state.scenario.id);
  if (!opened.ok) return unreadableTexts(opened.failures);
  const tellable = turns.map(({ input, after, changes, traps }) =>
    told(makeInput(input), { state: after, changes, traps }, opened.texts),
  );
  const sheet = makeSheet(state);
  return {
    exit: 0,
    data: { turns: tellable, sheet: toldSheet(sheet) },
    lines: [...tellable.flatMap(tell), '', ...sheetLines(sheet)],
  };
}
