import '../style/match.css';
import type { FunctionComponent } from 'preact';
import { useTexts } from '../ui.ts';
import { Ending } from './ending.tsx';
import { Lobby } from './lobby.tsx';
import { type Scene, sceneOf } from './match-model.ts';
import type { MatchProps } from './match-part.tsx';
import { Interval } from './standing.tsx';
import { Opening, Waiting } from './waiting.tsx';

const SCENE_PARTS: Readonly<Record<Scene, FunctionComponent<MatchProps>>> = {
  lobby: Lobby,
  call: Opening,
  waiting: Waiting,
  interval: Interval,
  end: Ending,
  left: Left,
};

/** What stands on a player's phone beside the call itself. */
export function MatchPage({ model }: MatchProps) {
  const { t } = useTexts();
  const { name, round, rounds } = model.match.value;
  const scene = sceneOf(model.match.value);
  const Part = SCENE_PARTS[scene];
  return (
    <main id="content" class="page match" tabIndex={-1}>
      <header class="page-head">
        <h1>{name}</h1>
        {round > 0 && <p>{t('match.round', { round, rounds })}</p>}
      </header>
      <p role="status" class="match-now">
        {t(`match.now.${scene === 'interval' && round === rounds ? 'last' : scene}`)}
      </p>
      <RoomNote model={model} />
      <Part model={model} />
    </main>
  );
}

/** Said beside everything else: nothing is lost. */
function RoomNote({ model }: MatchProps) {
  const { t } = useTexts();
  const { way, frame, trouble } = model;
  const told = TOLD_WAYS.find((known) => known === way.value);
  return (
    <div class="match-notes">
      <p role="status">{told && t(`match.ways.${told}`)}</p>
      {frame.value?.paused && <p role="status">{t('match.paused')}</p>}
      <p role="alert">{trouble.value && t(trouble.value)}</p>
      {way.value === 'signed-out' && (
        <p>
          <a class="button primary" href="#/sign-in/phrase">
            {t('sign-in.to-phrase')}
          </a>
        </p>
      )}
    </div>
  );
}

const TOLD_WAYS = ['lost', 'back', 'signed-out', 'gone'] as const;

function Left({ model }: MatchProps) {
  const { t } = useTexts();
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={() => model.leave(false)}>
        {t('match.come-back')}
      </button>
    </p>
  );
}
