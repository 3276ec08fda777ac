import '../style/beside.css';
import type { Whose } from '../../engine/ghost/beside.ts';
import { useTexts } from '../ui.ts';
import { WHOSE_NAMES } from './names.ts';

interface Props {
  readonly whose: Whose;
  /** Who has played it, where they let themselves be named. */
  readonly name: string | null;
  readonly scenario: string;
}

/** In the briefing: which call runs beside this one, what of it is shown, and the way to play without it. */
export function BesideNote({ whose, name, scenario }: Props) {
  const { t } = useTexts();
  return (
    <div class="beside-note">
      <p>
        <span class="beside-sample" aria-hidden="true" />
        <b>{t(WHOSE_NAMES[whose])}</b>
        {name !== null && ` (${name})`}
      </p>
      <p class="hint">
        {t('beside.note')} {t('beside.alone')}
      </p>
      <p>
        <a href={`#/briefing/${scenario}`}>{t('beside.without')}</a>
      </p>
    </div>
  );
}
