import type { RemarkedCall } from '../../protocol/record.ts';
import { languageName } from '../language-name.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type Assigned, type AssignedItem, isPractice, mayPlay, shouldPlay, titleOf } from './asked-order.ts';
import { ResultsLink } from './results-link.tsx';

interface Props {
  readonly assignment: Assigned;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Calls that a trainer has written beside since they were last looked at. */
  readonly remarked: readonly RemarkedCall[];
  onTake(item: AssignedItem): void;
}

/** One assignment: until when, what makes it pass, and where one stands with each of its calls. */
export function AskedFor({ assignment, now, remarked, onTake }: Props) {
  const texts = useTexts();
  const { t, number, locale } = texts;
  const { title, terms, window, standings, items, zone, nudged } = assignment;
  return (
    <article class="panel">
      <h3>{title}</h3>
      {nudged !== null && <p class="asked-nudged">{t('asked.nudged')}</p>}
      <p>
        {whenOf(assignment, texts)}
        {terms.late === 'refused' && window.due !== null && `, ${t('asked.no-later')}`} ·{' '}
        <span class="asked-whole">{t('asked.pass-mark', { points: number(terms.passMark) })}</span>
        {terms.attempts !== 1 && <> · {t(`asked.counts.${terms.counts}`)}</>}
        {terms.mastery === 'two-days' && <> · {t('asked.two-days')}</>}
        {terms.locale !== null && terms.locale !== locale && (
          <> · {t('asked.in-language', { language: languageName(terms.locale, locale) })}</>
        )}
      </p>
      <ul class="asked-items">
        {standings.map((item, place) => {
          const named = items[place];
          return (
            <Item
              key={item.version}
              title={named ? titleOf(named, locale) : ''}
              item={item}
              line={standingLine(item, { now, zone, texts })}
              urgent={shouldPlay(item, now)}
              assignment={assignment.id}
              remarked={remarked}
              onTake={() => onTake(item)}
            />
          );
        })}
      </ul>
    </article>
  );
}

/** In the time of the cohort, and said so where it is not the time where the reader is. */
function whenOf({ window: { opens, due }, zone, standings }: Assigned, { t, day }: Texts): string {
  const at = (moment: number) => {
    const there = day(moment, 'with-time', zone);
    const here = day(moment, 'with-time');
    return {
      day: there === here ? there : t('asked.in-zone', { day: there, zone: zone.replaceAll('_', ' ') }),
    };
  };
  if (standings.some(({ state }) => state === 'not-open')) return t('asked.opens', at(opens));
  if (due === null) return t('asked.any-time');
  return t(standings.some(({ state }) => state === 'overdue') ? 'asked.was-due' : 'asked.due', at(due));
}

interface Around {
  readonly now: number;
  readonly zone: string;
  readonly texts: Texts;
}

/** Where somebody stands with a call, what it came to, and how often it can be played still. */
function standingLine(item: AssignedItem, around: Around): string {
  const { t, number } = around.texts;
  const { result, byTrainer, left, state } = item;
  return [
    stateOf(item, around),
    ...(result === null
      ? []
      : [t(byTrainer ? 'asked.result-by-trainer' : 'asked.result', { points: number(result) })]),
    ...(left === null || !mayPlay(item) || state === 'mastered' ? [] : [t('asked.left', { count: left })]),
  ].join(' · ');
}

function stateOf(item: AssignedItem, { now, zone, texts }: Around): string {
  const { state, closed, countsFrom, refresh } = item;
  const { t, day } = texts;
  if (closed === 'cohort-archived' && state !== 'mastered') return t('asked.archived');
  if (isPractice(item)) return t('asked.practice-only');
  if (state === 'refresh-due' && refresh !== null) return t('asked.refresh', { count: refresh });
  if (state === 'overdue') return t(overdueName(item));
  if (state !== 'passed-once' || countsFrom === null) return t(`asked.states.${state}`);
  if (countsFrom <= now) return t('asked.counts-now');
  return t('asked.counts-from', { day: day(countsFrom, undefined, zone) });
}

const isLate = ({ state, closed }: AssignedItem): boolean =>
  state === 'overdue' && closed !== 'cohort-archived';

function overdueName({ closed, begun }: AssignedItem) {
  if (begun) return 'asked.begun-overdue';
  return closed === 'past-due' ? 'asked.over' : 'asked.states.overdue';
}

interface ItemProps {
  readonly title: string;
  readonly item: AssignedItem;
  readonly line: string;
  readonly urgent: boolean;
  readonly assignment: string;
  readonly remarked: readonly RemarkedCall[];
  onTake(): void;
}

function Item({ title, item, line, urgent, assignment, remarked, onTake }: ItemProps) {
  const { t } = useTexts();
  const again = item.tries > 0 ? 'asked.play-again' : 'asked.play';
  const name = t(item.begun ? 'asked.go-on' : again);
  return (
    <li>
      <span>
        <b>{title}</b>
        <br />
        <span class={isLate(item) ? 'asked-late' : undefined}>{line}</span>
        {item.tries > 0 && (
          <ResultsLink assignment={assignment} version={item.version} title={title} remarked={remarked} />
        )}
      </span>
      {mayPlay(item) && (
        <button
          type="button"
          class={urgent ? 'primary' : ''}
          onClick={onTake}
          aria-label={`${name}: ${title}`}
        >
          {name}
        </button>
      )}
    </li>
  );
}
