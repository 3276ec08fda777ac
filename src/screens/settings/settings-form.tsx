import '../style/settings.css';
import type { Signal } from '@preact/signals';
import { OfflineSign } from '../offline/offline-sign.tsx';
import { useOwnId, useTexts } from '../ui.ts';
import { LanguageSelect, type SettingsProps } from './language-select.tsx';
import { change, type Settings, SWEARING, SWITCHES, type Switch, VOLUMES, type Volume } from './settings.ts';
import { settled } from './settled.ts';

/** All settings; every change holds at once. */
export function SettingsForm({ settings, languages }: SettingsProps) {
  const { t } = useTexts();
  return (
    <div class="settings">
      <fieldset>
        <legend>{t('settings.general')}</legend>
        <Language settings={settings} languages={languages} />
        <Swearing settings={settings} />
        <SwitchField settings={settings} name="clock" hint={t('settings.clock-hint')} />
        <SwitchField settings={settings} name="shortcuts" hint={t('settings.shortcuts-hint')} />
        <OfflineSign />
      </fieldset>
      <fieldset>
        <legend>{t('settings.sound')}</legend>
        <SwitchField settings={settings} name="muted" />
        {VOLUMES.map((volume) => (
          <VolumeSlider key={volume} settings={settings} volume={volume} />
        ))}
        <SwitchField settings={settings} name="captions" />
      </fieldset>
    </div>
  );
}

function Language(props: SettingsProps) {
  const { t } = useTexts();
  const language = settled.value?.language ?? null;
  if (language === null) return <LanguageSelect {...props} />;
  return <SettledField name={t('settings.language')} value={language} />;
}

function Swearing({ settings }: { settings: Signal<Settings> }) {
  const { t } = useTexts();
  const swearing = settled.value?.swearing ?? null;
  if (swearing === null) return <SwearingSelect settings={settings} />;
  return <SettledField name={t('settings.swearing')} value={t(`settings.swearing-modes.${swearing}`)} />;
}

/** What is not the reader's to choose here is said, and not offered. */
function SettledField({ name, value }: { readonly name: string; readonly value: string }) {
  const { t } = useTexts();
  return (
    <p class="field settled">
      <b>{name}</b>
      <span>{value}</span>
      <span class="hint">{t('settled.by-trainer')}</span>
    </p>
  );
}

function SwearingSelect({ settings }: { settings: Signal<Settings> }) {
  const { t } = useTexts();
  const id = useOwnId();
  const set = (value: string) => {
    const swearing = SWEARING.find((mode) => mode === value);
    if (swearing) change(settings, { swearing });
  };
  return (
    <p class="field">
      <label for={id}>{t('settings.swearing')}</label>
      <select id={id} value={settings.value.swearing} onChange={(event) => set(event.currentTarget.value)}>
        {SWEARING.map((mode) => (
          <option key={mode} value={mode}>
            {t(`settings.swearing-modes.${mode}`)}
          </option>
        ))}
      </select>
    </p>
  );
}

function SwitchField({ settings, name, hint }: { settings: Signal<Settings>; name: Switch; hint?: string }) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <p class="field switch">
      <input
        id={id}
        type="checkbox"
        checked={settings.value[name]}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => change(settings, { [name]: event.currentTarget.checked })}
      />
      <label for={id}>{t(SWITCHES[name])}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </p>
  );
}

function VolumeSlider({ settings, volume }: { settings: Signal<Settings>; volume: Volume }) {
  const { t } = useTexts();
  const id = useOwnId();
  const { volumes, muted } = settings.value;
  return (
    <p class="field">
      <label for={id}>{t(`settings.volume.${volume}`)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.05}
        disabled={muted}
        value={volumes[volume]}
        onInput={(event) =>
          change(settings, { volumes: { ...volumes, [volume]: event.currentTarget.valueAsNumber } })
        }
      />
    </p>
  );
}
