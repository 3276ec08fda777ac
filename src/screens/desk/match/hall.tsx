import '../../style/hall.css';
import type { JSX } from 'preact';
import type { Phase } from '../../../contest/match.ts';
import { useTexts } from '../../ui.ts';
import { Board } from './board.tsx';
import { DeedBar } from './deed-bar.tsx';
import { GroupDebrief } from './group-debrief.tsx';
import type { HallModel } from './hall-model.ts';
import { Lobby } from './lobby.tsx';
import { Podium } from './podium.tsx';
import { RaceView } from './race-view.tsx';
import { spaced } from './room-code.ts';

interface Props {
  readonly model: HallModel;
}

const VIEWS: Readonly<Record<Phase, (props: Props) => JSX.Element>> = {
  lobby: Lobby,
  round: RaceView,
  interval: Board,
  podium: Podium,
  debrief: GroupDebrief,
  over: Podium,
};

/** The big screen of a match: what a whole room looks at, and the deeds of whoever leads it. */
export function Hall({ model }: Props) {
  const match = model.match.value;
  const View = VIEWS[match.phase];
  return (
    <main id="content" class={`hall hall-${match.phase}`} tabIndex={-1}>
      <HallHead model={model} />
      <LostRoom model={model} />
      <StrongNext model={model} />
      <View model={model} />
      <DeedBar model={model} />
    </main>
  );
}

function HallHead({ model }: Props) {
  const { t, number } = useTexts();
  const { name, phase, round, rounds, code, open } = model.match.value;
  const comesIn = phase !== 'lobby' && open && !model.looksOn;
  return (
    <header class="hall-head">
      <h1>{name}</h1>
      <p class="hall-phase" role="status">
        {phase === 'round' || phase === 'interval'
          ? t('matches.round', { round: number(round), rounds: number(rounds) })
          : t(`matches.phases.${phase}`)}
      </p>
      {model.looksOn && <p class="hall-code-small">{t('hall.looking-on')}</p>}
      {comesIn && <p class="hall-code-small">{t('hall.still-open', { code: spaced(code) })}</p>}
    </header>
  );
}

/** Between rounds, while it can still be thought about. */
function StrongNext({ model }: Props) {
  const { t } = useTexts();
  const { phase, strong } = model.match.value;
  const isNext = phase === 'lobby' || phase === 'interval';
  return <p class="hall-strong">{isNext && strong && t('hall.strong')}</p>;
}

/** Always there, so that readers hear what comes into it. */
function LostRoom({ model: { lost, again } }: Props) {
  const { t } = useTexts();
  const why = lost.value;
  return (
    <div class="hall-lost" role="alert">
      {why && <p>{t(`hall.${why}`)}</p>}
      {why === 'lost' && (
        <button type="button" onClick={again}>
          {t('desk.again')}
        </button>
      )}
      {why === 'signed-out' && (
        <a class="button" href="#/sign-in">
          {t('account.to-sign-in')}
        </a>
      )}
    </div>
  );
}
