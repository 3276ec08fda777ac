import '../style/lamp-strip.css';
import { CONDITIONS, type Condition } from '../../engine/customer/lamps.ts';
import type { CoachView } from '../../engine/view/view.ts';
import { LAMPS, type Lamp } from '../../engine/vocabulary.ts';
import type { CallModel } from '../call/call-model.ts';
import { Icon } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** In a tutorial, above what can be said: what lights each lamp, and what of it is so already (M-04, SC-28). */
export function LampStrip({ call }: { call: CallModel }) {
  const { t } = useTexts();
  const { coach, phase } = call.view.value;
  if (!coach || !call.scenario.tutorial || phase !== 'live') return null;
  const next = LAMPS.find((lamp) => CONDITIONS[lamp].some((condition) => !coach.met[condition]));
  return (
    <ul class="lamp-strip" aria-label={t('coach.lamps')}>
      {LAMPS.map((lamp) => (
        <li key={lamp} class={lamp === next ? 'next-lamp' : ''}>
          <b>
            <Icon name={lamp} />
            <span class="lamp-name">{t(`lamps.${lamp}`)}</span>
          </b>
          <Own lamp={lamp} coach={coach} />
        </li>
      ))}
    </ul>
  );
}

/** What this lamp wants beside the one before it; that they feel heard stands with the first one alone. */
function Own({ lamp, coach }: { lamp: Lamp; coach: CoachView }) {
  const texts = useTexts();
  const conditions: readonly Condition[] = CONDITIONS[lamp];
  return (
    <>
      {conditions
        .filter((condition) => lamp === 'heard' || condition !== 'heard')
        .map((condition) => (
          <span key={condition} class={coach.met[condition] ? 'met' : 'unmet'}>
            <Icon name={coach.met[condition] ? 'check' : 'open'} />
            <span>
              {wanted(condition, coach, texts)}
              <span class="visually-hidden">
                , {texts.t(coach.met[condition] ? 'coach.met' : 'coach.unmet')}
              </span>
            </span>
          </span>
        ))}
    </>
  );
}

const wanted = (condition: Condition, { acksLeft }: CoachView, { t }: Texts): string =>
  condition === 'heard' && acksLeft > 0
    ? t('coach.acks-left', { count: acksLeft })
    : t(`coach.conditions.${condition}`);
