import '../style/setting.css';
import { isAwaited } from '../../engine/chart/setting.ts';
import type { CallModel } from '../call/call-model.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-paths.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Sign {
  readonly kind: 'public' | 'private' | 'overheard' | 'aside' | 'page' | 'moved' | 'seats';
  readonly icon: IconName;
  readonly words: string;
}

/** Who else is there, for eyes and ears: it is said again whenever it changes. */
export function SettingStrip({ call }: { call: CallModel }) {
  const texts = useTexts();
  const sign = signOf(call, texts);
  return (
    <div role="status">
      {sign && (
        <p class={`setting setting-${sign.kind}`}>
          <Icon name={sign.icon} />
          <span>
            {sign.words}
            {clockOf(call, texts)}
          </span>
        </p>
      )}
    </div>
  );
}

/** Where a talk goes on with somebody who sits there and waits, the briefing has not spoken of that. */
function clockOf({ scenario, view }: CallModel, { t, number }: Texts): string {
  const begins = !isAwaited(scenario.channel) && isAwaited(view.value.setting.channel);
  return begins && scenario.silence !== null
    ? ` · ${t('setting.clock', { seconds: number(scenario.silence) })}`
    : '';
}

function signOf({ scenario, view }: CallModel, { t, scenario: words }: Texts): Sign | null {
  const { channel, overheard, seats } = view.value.setting;
  const { id } = scenario;
  const name = words(id, 'customer.name');
  if (view.value.setting.public) return { kind: 'public', icon: 'review', words: t('setting.public') };
  if (overheard) return { kind: 'overheard', icon: 'heard', words: t('setting.overheard') };
  if (channel === 'counter') return { kind: 'aside', icon: 'counter', words: t('setting.aside') };
  if (channel === 'help-page') return { kind: 'page', icon: channel, words: t('setting.page') };
  if (channel === 'voice-note')
    return { kind: 'private', icon: channel, words: t('setting.private', { name }) };
  if (seats.length > 0) {
    const names = seats.map((seat) => words(id, `seats.${seat}`)).join(' · ');
    return { kind: 'seats', icon: channel, words: t('setting.seats', { names }) };
  }
  // The plate of a desk names its channel.
  if (channel === scenario.channel || view.value.desk) return null;
  return { kind: 'moved', icon: channel, words: t('setting.moved', { channel: t(`channels.${channel}`) }) };
}
