import '../style/account.css';
import '../style/season.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Season, SeasonRound } from '../../protocol/season.ts';
import type { SeasonBoards } from '../../protocol/season-board.ts';
import { roundTitle } from '../season/round-title.ts';
import { RoundLine } from '../season/season-card.tsx';
import { seasonPicture } from '../season/season-picture.ts';
import { SeasonResults } from '../season/season-results.tsx';
import { nameOfTeam } from '../season/team-name.ts';
import { CardButton } from '../share/card-button.tsx';
import type { HandOn } from '../share/result-card.ts';
import { useTexts } from '../ui.ts';

export const SEASON_TROUBLES = ['round-not-open', 'recovery-used-up', 'other'] as const;
export type SeasonTrouble = (typeof SEASON_TROUBLES)[number];

export interface OwnSeasonModel {
  readonly season: ReadonlySignal<Season>;
  /** Null until they have come. */
  readonly boards: ReadonlySignal<SeasonBoards | null>;
  /** Why the last press came to nothing. */
  readonly trouble: ReadonlySignal<SeasonTrouble | null>;
  readonly busy: ReadonlySignal<boolean>;
  /** `number`: which of one's calls of the round. */
  play(round: number, number: number): void;
  rest(round: number): void;
  name(named: boolean): void;
  readonly handOn: HandOn;
}

interface Props {
  readonly model: OwnSeasonModel;
}

/** A season as one of its players sees it: what is due, what one has done, and who stands where. */
export function OwnSeasonPage({ model }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const season = model.season.value;
  const boards = model.boards.value;
  const trouble = model.trouble.value;
  return (
    <main id="content" class="page account" tabIndex={-1}>
      <header class="page-head">
        <p class="hint">{t('season.title')}</p>
        <h1>{season.name}</h1>
        {season.own && <p>{t('match.your-team', { name: nameOfTeam(season, season.own.team) })}</p>}
        {season.state === 'over' && <p>{t('season.over')}</p>}
      </header>
      <p role="alert">
        {trouble && t(trouble === 'other' ? 'day.refused.other' : `season.refused.${trouble}`)}
      </p>
      <Rounds model={model} />
      {season.own && <Naming model={model} />}
      {boards && <SeasonResults season={season} boards={boards} />}
      {boards && <CardButton card={seasonPicture(texts, season, boards)} handOn={model.handOn} />}
      <p>
        <a href="#/account/kudos">{t('me.kudos')}</a>
      </p>
      <p>
        <a href="#/">{t('app.home')}</a>
      </p>
    </main>
  );
}

/** The one that is open first; then those that come, and those that have closed. */
const ORDER = ['open', 'coming', 'closed'] as const;

function Rounds({ model }: Props) {
  const { t } = useTexts();
  const { list, own } = model.season.value;
  const rounds = ORDER.flatMap((state) => list.filter((round) => round.state === state));
  return (
    <section class="panel" aria-labelledby="season-rounds">
      <h2 id="season-rounds">{t('season.rounds')}</h2>
      {own && own.recoveries > 0 && <p class="hint">{t('season.rest-hint', { count: own.recoveries })}</p>}
      <ul class="own-rounds">
        {rounds.map((round) => (
          <OwnRound key={round.round} model={model} round={round} />
        ))}
      </ul>
    </section>
  );
}

interface RoundProps extends Props {
  readonly round: SeasonRound;
}

function OwnRound({ model, round }: RoundProps) {
  const { t, locale } = useTexts();
  const { state, own, begun } = round;
  const { list, season } = model.season.value;
  return (
    <li class={`own-round own-round-${state}`}>
      <h3>{state === 'coming' ? t('season.surprise') : roundTitle(round, locale)}</h3>
      <p class="hint">
        <RoundLine round={round} of={list.length} />
        {begun > 0 && <> · {t('season.begun', { count: begun })}</>}
      </p>
      {own && (state === 'open' || own.state === 'recovery') && <p>{t(`season.states.${own.state}`)}</p>}
      {own && own.calls.length > 0 && <Calls calls={own.calls} />}
      {state === 'closed' && own?.calls[0]?.over && (
        <p>
          <a href={`#/account/season/${season}/own/${round.round}`}>{t('match.watch-yours')}</a>
        </p>
      )}
      {own && <Ways model={model} round={round} own={own} />}
    </li>
  );
}

type Own = NonNullable<SeasonRound['own']>;

function Calls({ calls }: Pick<Own, 'calls'>) {
  const { t, number } = useTexts();
  return (
    <ul class="own-calls">
      {calls.map((call) => {
        const key = call.points !== null ? 'call' : call.over ? 'call-late' : 'call-on';
        const values = { number: number(call.number), points: number((call.points ?? 0) / 10, 1) };
        const line = t(`season.${key}`, values);
        return (
          <li key={call.attempt}>{call.over ? <a href={`#/result/${call.attempt}`}>{line}</a> : line}</li>
        );
      })}
    </ul>
  );
}

function Ways({ model, round, own }: RoundProps & { readonly own: Own }) {
  const { t } = useTexts();
  const { calls, mayRecover } = own;
  const open = round.state === 'open';
  if (!open && !mayRecover) return null;
  const disabled = model.busy.value;
  const number = own.state === 'begun' ? calls.length : calls.length + 1;
  const primary = own.state === 'untouched' || own.state === 'begun';
  return (
    <div class="buttons">
      {open && (
        <button
          type="button"
          class={primary ? 'primary' : ''}
          disabled={disabled}
          onClick={() => model.play(round.round, number)}
        >
          {t(PLAY[own.state])}
        </button>
      )}
      {mayRecover && (
        <button type="button" disabled={disabled} onClick={() => model.rest(round.round)}>
          {t('season.rest')}
        </button>
      )}
    </div>
  );
}

const PLAY = {
  untouched: 'day.play',
  recovery: 'day.play-after-all',
  begun: 'day.go-on',
  finished: 'season.again',
} as const;

/** Nobody is named who has not asked for it. */
function Naming({ model }: Props) {
  const { t } = useTexts();
  const { naming, own } = model.season.value;
  if (naming === 'nobody') return <p class="hint">{t('season.nobody-named')}</p>;
  return (
    <section class="panel">
      <label class="share-composure">
        <input
          type="checkbox"
          checked={own?.name !== null}
          onChange={({ currentTarget }) => model.name(currentTarget.checked)}
        />
        {t('season.named')}
      </label>
      <p class="hint">{t('season.named-hint')}</p>
    </section>
  );
}
