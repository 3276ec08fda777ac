/** What a call came to that the server has stepped: its own debrief, from its own log. */
import { parseLog } from '../../engine/log/parse-log.ts';
import { replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import { AttemptResult } from '../../screens/account/attempt-result.tsx';
import type { Opened } from '../page.ts';
import type { Explained } from '../pages/debrief-page.tsx';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { ALL_ALONE } from '../share/comparable.ts';

export async function openResultPage(services: Services, side: ServerSide, id: string): Promise<Opened> {
  const { words, notices } = services;
  const locale = words.locale.peek();
  const told = await side.ask('readReplay', { params: { attempt: id }, query: { locale } });
  if (!told.ok) {
    if (told.code === 'sign-in-needed') return { elsewhere: { page: 'sign-in', argument: '' } };
    notices.tell(told.code === 'not-found' ? 'call-missing' : 'load-failed');
    return null;
  }
  const { attempt, scenario, log, words: spoken } = told.answer;
  const explained = explain(scenario, log);
  if (!explained)
    return {
      title: ({ t }) => t('supervised.result'),
      draw: () => <AttemptResult result={attempt.result} />,
      close: () => {},
    };
  await words.add(`scenarios/${scenario.id}`, spoken);
  const { showDebrief } = await import('../pages/debrief-page.tsx');
  return showDebrief(services, {
    scenario,
    ...explained,
    endedAt: attempt.finished,
    previous: null,
    shift: null,
    comparable: ALL_ALONE,
    practice: null,
    top: null,
  });
}

/** Null where it was played by rules that are no longer ours. */
function explain(scenario: Scenario, text: string): Explained | null {
  const parsed = parseLog(text);
  const replayed = parsed.ok ? replay(scenario, parsed.log) : null;
  return parsed.ok && replayed?.ok ? { log: parsed.log, debrief: makeDebrief(replayed.replay) } : null;
}
