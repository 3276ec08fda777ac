import { Fragment } from 'preact';
import { titleOf } from '../../account/asked-order.ts';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';

interface Props {
  readonly model: HallModel;
  /** By number; all of them are over. */
  readonly rounds: readonly number[];
  /** Whether the best that the scenario yields stands beside the best of the room. */
  readonly withScenarios?: boolean;
}

/** Calls of rounds that are over, to be watched beside what the room has chosen: in one row, each with what it shows. */
export function BestCalls({ model, rounds, withScenarios = false }: Props) {
  const { t } = useTexts();
  const { match } = model.match.value;
  if (rounds.length === 0) return null;
  return (
    <nav class="best-calls" aria-label={t('hall.watch')}>
      <span aria-hidden="true">{t('hall.watch')}</span>
      {rounds.map((round) => (
        <Fragment key={round}>
          <Call model={model} round={round} shows="hall.room-call" href={model.roomCall(round)} />
          {withScenarios && (
            <Call
              model={model}
              round={round}
              shows="hall.best-call"
              href={`#/desk/match/${match}/best/${round}`}
            />
          )}
        </Fragment>
      ))}
    </nav>
  );
}

interface CallProps {
  readonly model: HallModel;
  readonly round: number;
  readonly shows: InterfaceKey;
  readonly href: string;
}

function Call({ model, round, shows, href }: CallProps) {
  const { t, number, locale } = useTexts();
  const title = titleOf({ titles: model.match.value.titles[round - 1] ?? {}, scenario: '' }, locale);
  return (
    <a class="button" href={href}>
      <b>{t(shows)}</b> <small>{t('hall.split-where', { round: number(round), title })}</small>
    </a>
  );
}
