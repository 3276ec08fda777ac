/** A call that the server has handed out, on its stage. */
import type { AnsweredLine } from '../../protocol/board.ts';
import type { CrowdAnswers, LineName } from '../../screens/practice/watch-model.ts';
import type { InterfaceKey } from '../../screens/texts.ts';
import { bringForms } from '../call/need-forms.ts';
import type { Page } from '../page.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import type { Replayed } from './replayed.ts';

const WATCH_WORDS = ['coach', 'later', 'guidance', 'practice'] as const;

interface Watching {
  readonly line: LineName;
  /** Where it leads back to. */
  readonly debrief: Route;
  /** What the call is called as it was played. */
  readonly title: InterfaceKey;
  /** Where a call of one's own is played beside it, where it can be. */
  readonly beside?: Route;
  /** How a room has answered each line. */
  readonly crowd?: (line: string) => CrowdAnswers | null;
}

export async function watchReplayed(
  services: Services,
  { scenario, log, handed }: Replayed,
  { line, debrief, title, crowd, beside }: Watching,
): Promise<Page> {
  await Promise.all([services.words.need(...WATCH_WORDS), bringForms(services.words, scenario.tutorial)]);
  const { watchCall } = await import('../pages/practice-pages.ts');
  return watchCall(
    services,
    { scenario, log },
    {
      line,
      from: null,
      debrief,
      hidesComposure: !handed.composure,
      ...(crowd && { crowd }),
      ...(beside && { beside }),
      ...(line === 'own' ? { title } : {}),
    },
  );
}

export function crowdOf(answered: readonly AnsweredLine[]): (line: string) => AnsweredLine | null {
  const lines = new Map(answered.map((one) => [one.line, one]));
  return (line) => lines.get(line) ?? null;
}
