import '../style/settings.css';
import type { Signal } from '@preact/signals';
import { useOwnId, useTexts } from '../ui.ts';
import { LanguageSelect, type SettingsProps } from './language-select.tsx';
import { change, type Settings, SWEARING, SWITCHES, type Switch, VOLUMES, type Volume } from './settings.ts';

/** All settings; every change holds at once. */
export function SettingsForm({ settings, languages }: SettingsProps) {
  const { t } = useTexts();
  return (
    <div class="settings">
      <fieldset>
        <legend>{t('settings.general')}</legend>
        <LanguageSelect settings={settings} languages={languages} />
        <SwearingSelect settings={settings} />
        <SwitchField settings={settings} name="clock" hint={t('settings.clock-hint')} />
        <SwitchField settings={settings} name="shortcuts" hint={t('settings.shortcuts-hint')} />
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
