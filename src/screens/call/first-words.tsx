import '../style/composer.css';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { speechText } from './said.ts';

/** What they said first, in a dialog that lies over their words; `most`: how many utterances. */
export function FirstWords({ call, most }: { call: CallModel; most: number }) {
  const texts = useTexts();
  const said = call.exchanges.value.flatMap(({ speech }) => speech ?? []).slice(0, most);
  return (
    <section class="composer" aria-label={texts.t('styles.heard')}>
      <h3>{texts.t('styles.heard')}</h3>
      {said.map((speech, place) => (
        <blockquote key={place} class="message">
          <Spoken text={speechText(texts, call.scenario.id, speech)} />
        </blockquote>
      ))}
    </section>
  );
}
