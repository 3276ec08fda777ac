import { useTexts } from '../ui.ts';
import type { WatchModel } from './watch-model.ts';

interface Props {
  readonly model: WatchModel;
  /** Whether an answer of the room is this one, or has it in it. */
  chose(reply: string): boolean;
}

/** Beside an answer, how many of a room have given it; nothing where nobody was asked. */
export function CrowdShare({ model, chose }: Props) {
  const { t, number } = useTexts();
  const crowd = model.crowd.value;
  if (!crowd) return null;
  const people = crowd.replies.reduce((sum, one) => (chose(one.reply) ? sum + one.people : sum), 0);
  return (
    <span class="crowd-share">
      <span class="crowd-bar" aria-hidden="true">
        <span style={{ width: `${(people / crowd.people) * 100}%` }} />
      </span>
      <small>{t('practice.watch.crowd', { people: number(people), all: number(crowd.people) })}</small>
    </span>
  );
}
