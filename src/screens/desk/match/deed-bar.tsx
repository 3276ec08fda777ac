import { useSignal } from '@preact/signals';
import type { Deed } from '../../../contest/match.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Key } from '../../parts/key.tsx';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DEED_KEYS, useDeedKeys } from './deed-keys.ts';
import type { HallModel } from './hall-model.ts';
import { WatchLinkButton } from './watch-link.tsx';

interface Props {
  readonly model: HallModel;
}

/** What cannot be taken back, and what is asked before it. */
const ASKED: Readonly<Partial<Record<Deed, InterfaceKey>>> = {
  'end-round': 'hall.sure-end-round',
  end: 'hall.sure-end',
};

/** What the host can do now, as big buttons with keys; sound and screen, which everybody has. */
export function DeedBar({ model }: Props) {
  const { t } = useTexts();
  const asked = useSignal<Deed | null>(null);
  const { deeds } = model.match.value;
  const stillPlaying = (model.frame.value?.lanes ?? []).reduce((sum, { playing }) => sum + playing, 0);
  const press = (deed: Deed) => {
    const isAsked = deed === 'end-round' ? stillPlaying > 0 : ASKED[deed] !== undefined;
    if (isAsked) asked.value = deed;
    else model.lead(deed);
  };
  useDeedKeys({
    deeds,
    stage: model.stage,
    press,
    held: () => asked.peek() !== null || !model.stage.shortcuts.peek(),
  });
  const trouble = model.trouble.value;
  return (
    <footer class="deed-bar">
      <p class="wrong" role="alert">
        {trouble && t(trouble)}
      </p>
      <div class="deeds">
        {deeds.map((deed, place) => (
          <DeedButton key={deed} deed={deed} model={model} first={place === 0} onPress={() => press(deed)} />
        ))}
      </div>
      <Around model={model} />
      {asked.value && (
        <Sure
          deed={asked.value}
          playing={stillPlaying}
          onSure={(deed) => model.lead(deed)}
          onClose={() => (asked.value = null)}
        />
      )}
    </footer>
  );
}

interface ButtonProps extends Props {
  readonly deed: Deed;
  readonly first: boolean;
  onPress(): void;
}

function DeedButton({ deed, model, first, onPress }: ButtonProps) {
  const { t, number } = useTexts();
  const { round } = model.match.value;
  return (
    <button
      type="button"
      class={first ? 'primary' : ''}
      disabled={model.busy.value}
      aria-keyshortcuts={DEED_KEYS[deed]}
      onClick={onPress}
    >
      {t(`hall.deeds.${deed}`, { round: number(round + 1) })}
      <Key letter={DEED_KEYS[deed]} />
    </button>
  );
}

function Around({ model: { stage, watch, looksOn } }: Props) {
  const { t } = useTexts();
  return (
    <div class="hall-around">
      {watch && <WatchLinkButton link={watch} />}
      <button type="button" aria-pressed={stage.muted.value} aria-keyshortcuts="M" onClick={stage.mute}>
        {t('settings.mute')}
        <Key letter="M" />
      </button>
      <button type="button" aria-keyshortcuts="F" onClick={stage.fillScreen}>
        {t('hall.full-screen')}
        <Key letter="F" />
      </button>
      <a class="button" href={looksOn ? '#/' : '#/desk/matches'}>
        {t(looksOn ? 'hall.go-home' : 'hall.leave')}
      </a>
    </div>
  );
}

interface SureProps {
  readonly deed: Deed;
  readonly playing: number;
  onSure(deed: Deed): void;
  onClose(): void;
}

function Sure({ deed, playing, onSure, onClose }: SureProps) {
  const { t } = useTexts();
  const words = ASKED[deed];
  return (
    <Dialog title={t(`hall.deeds.${deed}`)} onClose={onClose}>
      <p>{words && t(words, { count: playing })}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            onClose();
            onSure(deed);
          }}
        >
          {t(`hall.deeds.${deed}`)}
        </button>
        <button type="button" onClick={onClose}>
          {t('hall.not-yet')}
        </button>
      </div>
    </Dialog>
  );
}
