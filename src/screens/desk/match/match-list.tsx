import '../../style/desk-match.css';
import type { ListedMatch } from '../../../protocol/match.ts';
import type { Texts } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { Waiting } from '../waiting.tsx';
import type { MatchesModel } from './matches-model.ts';

interface Props {
  readonly frame: FrameModel;
  readonly model: MatchesModel;
}

/** The matches of the organisation, newest first, each with the way to its big screen. */
export function MatchList({ frame, model }: Props) {
  const { t } = useTexts();
  const matches = model.matches.value;
  const open = (
    <a class="button primary" href="#/desk/new-match">
      {t('matches.open')}
    </a>
  );
  return (
    <DeskFrame frame={frame} title={t('matches.title')} actions={open}>
      {matches === null && <Waiting unread={model.unread} />}
      {matches?.length === 0 && <None />}
      {matches !== null && matches.length > 0 && (
        <ul class="match-list">
          {matches.map((match) => (
            <OneMatch key={match.match} match={match} />
          ))}
        </ul>
      )}
      {model.more.value && (
        <p class="buttons">
          <button type="button" onClick={model.readMore}>
            {t('matches.earlier')}
          </button>
        </p>
      )}
    </DeskFrame>
  );
}

function None() {
  const { t } = useTexts();
  return (
    <section class="panel">
      <h2>{t('matches.none')}</h2>
      <p>{t('matches.none-line')}</p>
    </section>
  );
}

function OneMatch({ match: head }: { readonly match: ListedMatch }) {
  const { t, day, number } = useTexts();
  const { match, name, phase, round, rounds, made, tooFast } = head;
  return (
    <li class="panel match-row">
      <h2>
        <a href={`#/desk/match/${match}`}>{name}</a>
      </h2>
      <p class={`match-phase match-${phase === 'over' ? 'over' : 'on'}`}>{t(`matches.phases.${phase}`)}</p>
      <p class="hint">
        {round > 0
          ? t('matches.round', { round: number(round), rounds: number(rounds) })
          : t('matches.rounds', { count: rounds })}
        {' · '}
        {day(made, 'with-time')}
      </p>
      {tooFast.length > 0 && (
        <p class="match-fast">{t('matches.too-fast', { calls: callsIn(t, tooFast) })}</p>
      )}
    </li>
  );
}

/** More names than these are counted. */
const NAMED = 5;

function callsIn(t: Texts['t'], calls: ListedMatch['tooFast']): string {
  const named = calls
    .slice(0, NAMED)
    .map(({ round, name }) => t('matches.too-fast-call', { name: name ?? t('hall.unnamed'), round }));
  const more = calls.length - named.length;
  return [...named, ...(more > 0 ? [t('hall.more', { count: more })] : [])].join(', ');
}
