import { Fragment } from 'preact';
import { titleOf } from '../../account/asked-order.ts';
import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';

interface Props {
  readonly model: HallModel;
  /** By number; all of them are over. */
  readonly rounds: readonly number[];
  /** Whether the best that the scenario yields stands beside the best of the room. */
  readonly withScenarios?: boolean;
}

/** Calls of rounds that are over, to be watched beside what the room has chosen. */
export function BestCalls({ model, rounds, withScenarios = false }: Props) {
  const { t, number, locale } = useTexts();
  const { match, titles } = model.match.value;
  if (rounds.length === 0) return null;
  return (
    <p class="best-calls">
      {rounds.map((round) => {
        const title = titleOf({ titles: titles[round - 1] ?? {}, scenario: '' }, locale);
        const values = { round: number(round), title };
        return (
          <Fragment key={round}>
            <a class="button" href={model.roomCall(round)}>
              {t('hall.room-call', values)}
            </a>
            {withScenarios && (
              <a class="button" href={`#/desk/match/${match}/best/${round}`}>
                {t('hall.best-call', values)}
              </a>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
