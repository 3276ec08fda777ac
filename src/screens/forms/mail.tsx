import '../style/mail.css';
import { SoFar } from '../call/bubble.tsx';
import type { CallModel } from '../call/call-model.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { paragraphsOf } from './messages.ts';
import { TheirPieces } from './pieces.tsx';
import { talkSoFar } from './talk-so-far.ts';

/** A letter: a head, paragraphs, and below it what you wrote before. */
export function Mail({ call }: { call: CallModel }) {
  const texts = useTexts();
  const { t, scenario } = texts;
  const { id } = call.scenario;
  const { before, after } = talkSoFar(texts, call.scenario, call.exchanges.value);
  const yours = [...before, ...after].findLast(({ side }) => side === 'agent');
  const subject = scenario(id, 'title');
  return (
    <>
      <header class="mail-head">
        <span class="mail-field">{t('mail.from')}</span>
        <h2 class="bubble-name">{scenario(id, 'customer.name')}</h2>
        <SoFar call={call} />
        <span class="mail-field">{t('mail.subject')}</span>
        <p class="mail-subject">{yours ? t('mail.answer', { subject }) : subject}</p>
      </header>
      <TheirPieces call={call} cut={paragraphsOf} newest={false} />
      {yours && (
        <p class="your-words" data-spare>
          <b>{yours.speaker ?? t('call.you')}</b> <Spoken text={yours.text} />
        </p>
      )}
    </>
  );
}
