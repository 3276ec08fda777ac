import '../style/branches.css';
import { useTexts } from '../ui.ts';
import { DropCall } from './drop-call.tsx';

/** A call that goes on from the middle of a finished one. */
export interface Branch {
  readonly id: string;
  /** The answer of the finished call that it begins before. */
  readonly turn: number;
  readonly savedAt: number;
}

/** All that go on from the same call. */
export interface Branched {
  /** Of the finished call. */
  readonly number: number;
  readonly scenario: string;
  readonly endedAt: number;
  /** The latest first. */
  readonly branches: readonly Branch[];
}

interface Props {
  readonly branched: Branched;
  onDrop(id: string): void;
}

/** So many are shown at once; more lie folded. */
const FEW = 3;

/** Calls played on from the middle, under the one they come from, so that many of them stay one card. */
export function BranchedCall({ branched, onDrop }: Props) {
  const { t, card, day } = useTexts();
  const { number, scenario, endedAt, branches } = branched;
  return (
    <article class="waiting panel">
      <h3>{card(scenario, 'title')}</h3>
      <p>
        {t('branches.of', { name: card(scenario, 'customer.name'), day: day(endedAt) })}{' '}
        <a href={`#/debrief/${number}`}>{t('home.look-back')}</a>
      </p>
      <details open={branches.length <= FEW}>
        <summary>{t('branches.count', { count: branches.length })}</summary>
        <ul class="branches">
          {branches.map((branch) => (
            <Row key={branch.id} branch={branch} onDrop={() => onDrop(branch.id)} />
          ))}
        </ul>
      </details>
    </article>
  );
}

function Row({ branch: { id, turn, savedAt }, onDrop }: { branch: Branch; onDrop(): void }) {
  const { t, number, day } = useTexts();
  const about = `waiting-${id}`;
  return (
    <li>
      <span id={about}>
        {t('branches.from', { number: number(turn) })} · {day(savedAt, 'with-time')}
      </span>
      <a class="button" href={`#/call/${id}`} aria-describedby={about}>
        {t('home.continue')}
      </a>
      <DropCall describedBy={about} onDrop={onDrop} />
    </li>
  );
}
