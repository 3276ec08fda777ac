/** How customer, agent and player are addressed (catalogue 10.1): one way in a contact, and the language's own. */
import type { Locale } from '../../i18n/locales.ts';
import { FAMILIAR, FINNISH, type FinnishForm, LATVIAN_SMALL } from './address-words.ts';
import { wordsByStem } from './stems.ts';
import { type Fault, fault, type Texts, voiceOf } from './texts.ts';

/** Texts that address somebody in a way that does not go with the others of its file. */
export function registerFaults(texts: Texts, locale: Locale): readonly Fault[] {
  if (locale === 'en') return [];
  if (locale === 'fi') return finnishFaults(texts);
  return [...texts].flatMap(([key, text]) => {
    const wrong = [
      ...wordsByStem(text, FAMILIAR[locale], locale),
      ...(locale === 'lv' ? smallLatvian(key, text) : []),
    ];
    return wrong.length > 0 ? [mixed(key, wrong, 'the file')] : [];
  });
}

const mixed = (key: string, words: readonly string[], among: string): Fault =>
  fault('register-mixed', key, `${words.join(', ')} does not go with how ${among} addresses people`);

/** A customer may mean the firm, which is many people; agent and game speak to one. */
function smallLatvian(key: string, text: string): readonly string[] {
  return voiceOf(key) === 'customer' ? [] : [...text.matchAll(LATVIAN_SMALL)].map(([word]) => word);
}

/**
 * Finnish: the agent's replies decide by majority; the game says `sinä` to its player. With `te` nobody says `sinä`.
 * With `sinä` a customer may say `te`, meaning the firm.
 */
function finnishFaults(texts: Texts): readonly Fault[] {
  const form = agentsForm(texts);
  return [...texts].flatMap(([key, text]) => {
    const wrong = wordsByStem(text, unfit(key, text, form), 'fi');
    return wrong.length > 0
      ? [mixed(key, wrong, voiceOf(key) === 'game' ? 'the game' : `a contact with ${form}`)]
      : [];
  });
}

function unfit(key: string, text: string, form: FinnishForm): readonly string[] {
  // In brackets the game tells its player what they do.
  const voice = text.startsWith('(') ? 'game' : voiceOf(key);
  if (voice === 'game') return FINNISH.te;
  // The agent's words outside scenarios serve both kinds.
  if (key.startsWith('agent.')) return [...FINNISH.sinä, ...FINNISH.te];
  if (form === 'te') return FINNISH.sinä;
  return voice === 'agent' ? FINNISH.te : [];
}

function agentsForm(texts: Texts): FinnishForm {
  const said = [...texts].filter(([key]) => voiceOf(key) === 'agent').map(([, text]) => text);
  const [familiar, polite] = [FINNISH.sinä, FINNISH.te].map(
    (stems) => said.filter((text) => wordsByStem(text, stems, 'fi').length > 0).length,
  );
  return (polite ?? 0) > (familiar ?? 0) ? 'te' : 'sinä';
}
