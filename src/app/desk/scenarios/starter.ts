/** Something small to begin from: the tutorial as a scenario of one's own. */
import type { Edition, Source } from '../../../protocol/scenario.ts';
import type { Desk } from '../desk.ts';
import { handOut } from './hand-out.ts';

const EXAMPLE = 'tutorial-teapot';
const OWN_ID = 'my-first-call';

/** Another name, and no tutorial any more: those begin with a coach. */
export const starterOf = ({ yaml, words }: Source): Source => ({
  yaml: yaml
    .replace(/^# yaml-language-server.*\n/, '')
    .replace(/^id: .*$/m, `id: ${OWN_ID}`)
    .replace(/^tutorial: .*\n/m, ''),
  words: words.en === undefined ? {} : { en: words.en },
});

export const exampleIn = (editions: readonly Edition[]): Edition | undefined =>
  editions.find(({ scenario, own }) => scenario === EXAMPLE && !own);

export async function downloadStarter(desk: Desk, editions: readonly Edition[]): Promise<void> {
  const example = exampleIn(editions);
  if (!example) return;
  const source = desk.heard(await desk.ask('readSource', { params: { version: example.version } }));
  if (source) handOut(starterOf(source), OWN_ID);
}
