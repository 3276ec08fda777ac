import '../style/talk.css';
import type { Brief } from '../../engine/view/brief.ts';
import { Dialog } from '../parts/dialog.tsx';
import { speakerOf } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel, Exchange } from './call-model.ts';
import { said, speechText } from './said.ts';

/** Everything that was said so far. */
export function TranscriptPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t } = useTexts();
  const exchanges = call.exchanges.value;
  return (
    <Dialog title={t('call.so-far')} onClose={onClose}>
      {exchanges.length === 0 && <p>{t('call.nothing-said')}</p>}
      <dl class="transcript">
        {exchanges.map((exchange, place) => (
          <Turn key={place} scenario={call.scenario} exchange={exchange} />
        ))}
      </dl>
    </Dialog>
  );
}

function Turn({ scenario, exchange }: { scenario: Brief; exchange: Exchange }) {
  const texts = useTexts();
  const { id, forms } = scenario;
  const speaker = speakerOf(texts, id, forms.speakers, exchange.input);
  const yours = exchange.input && said(texts, id, exchange.input, exchange.cues);
  return (
    <>
      {yours && <Words who={speaker ?? texts.t('call.you')} side="agent" text={yours} />}
      {exchange.speech && (
        <Words
          who={texts.scenario(id, 'customer.name')}
          side="customer"
          text={speechText(texts, id, exchange.speech)}
        />
      )}
    </>
  );
}

function Words({ who, side, text }: { who: string; side: 'agent' | 'customer'; text: string }) {
  return (
    <div class={side}>
      <dt>{who}</dt>
      <dd>
        <Spoken text={text} />
      </dd>
    </div>
  );
}
