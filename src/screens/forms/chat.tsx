import '../style/thread.css';
import { BubbleHead } from '../call/bubble.tsx';
import type { CallModel } from '../call/call-model.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { messagesOf } from './messages.ts';
import { TheirPieces } from './pieces.tsx';
import { talkSoFar, type Utterance } from './talk-so-far.ts';

/** How much of what was said before stays above the newest words: what they said, and what you said to it. */
const STILL_THERE = 2;

/** A thread: short messages, the newest at the foot. */
export function Chat({ call }: { call: CallModel }) {
  const texts = useTexts();
  const { before, after } = talkSoFar(texts, call.scenario, call.exchanges.value);
  return (
    <>
      <div class="stays">
        <BubbleHead call={call} />
      </div>
      <div class="thread">
        <div class="thread-before" data-spare>
          {before.slice(-STILL_THERE).map((each, place) => (
            <Said key={place} call={call} said={each} />
          ))}
        </div>
        <TheirPieces call={call} cut={messagesOf} newest />
        {after.map((each, place) => (
          <Said key={place} call={call} said={each} />
        ))}
      </div>
    </>
  );
}

function Said({ call, said }: { call: CallModel; said: Utterance }) {
  const { t } = useTexts();
  const elsewhere = said.channel !== call.view.value.setting.channel;
  const where = elsewhere && <small class="said-where">{t(`channels.${said.channel}`)}</small>;
  if (said.side === 'nobody') return <p class="not-sent">{said.text}</p>;
  if (said.side === 'agent')
    return (
      <p class="piece your-words">
        <b>{said.speaker ?? t('call.you')}</b> {where} <Spoken text={said.text} />
      </p>
    );
  return (
    <div class="said-before">
      {messagesOf(said.text).map((message, place) => (
        <p key={place} class="piece">
          {place === 0 && where} <Spoken text={message} />
        </p>
      ))}
    </div>
  );
}
