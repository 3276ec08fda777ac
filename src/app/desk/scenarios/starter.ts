/** Something small to begin from: the tutorial as a scenario of one's own. */
import type { Locale } from '../../../i18n/locales.ts';
import type { Edition, Source } from '../../../protocol/scenario.ts';
import type { Desk } from '../desk.ts';
import { handOut } from './hand-out.ts';

const EXAMPLE = 'tutorial-teapot';
const OWN_ID = 'my-first-call';

/** Another name, and no tutorial any more: those begin with a coach. In the language of whoever writes on. */
export const starterOf = ({ yaml, words }: Source, locale: Locale): Source => ({
  yaml: yaml
    .replace(/^# yaml-language-server.*\n/, '')
    .replace(/^id: .*$/m, `id: ${OWN_ID}`)
    .replace(/^tutorial: .*\n/m, ''),
  words: words[locale] === undefined ? {} : { [locale]: words[locale] },
});

export const exampleIn = (editions: readonly Edition[]): Edition | undefined =>
  editions.find(({ scenario, own }) => scenario === EXAMPLE && !own);

export async function downloadStarter(desk: Desk, editions: readonly Edition[]): Promise<void> {
  const example = exampleIn(editions);
  if (!example) return;
  const source = desk.heard(await desk.ask('readSource', { params: { version: example.version } }));
  if (source) handOut(starterOf(source, desk.services.words.locale.peek()), OWN_ID);
}
