import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ListedForMe } from '../../protocol/check.ts';
import type { RemarkedCall } from '../../protocol/record.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';
import { AskedCheck } from './asked-check.tsx';
import { AskedFor } from './asked-for.tsx';
import { type Assigned, type AssignedItem, inOrder } from './asked-order.ts';
import { Press } from './part.tsx';

export const ASKED_TROUBLES = [
  'not-open-yet',
  'past-due',
  'attempts-used-up',
  'cohort-archived',
  'not-found',
  'other',
] as const;
export type AskedTrouble = (typeof ASKED_TROUBLES)[number];

/** What is asked, as it stood at a moment. */
export interface Asked {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly assignments: readonly Assigned[];
  /** Team checks, the newest first. */
  readonly checks: readonly ListedForMe[];
}

export interface AskedModel {
  /** Null until the server has answered. */
  readonly asked: ReadonlySignal<Asked | null>;
  /** Why the last one could not be taken. */
  readonly trouble: ReadonlySignal<AskedTrouble | null>;
  /** Whether some of it could not be read just now. */
  readonly unread: ReadonlySignal<boolean>;
  /** Calls that a trainer has written beside since they were last looked at. */
  readonly remarked: ReadonlySignal<readonly RemarkedCall[]>;
  readonly refresh: () => void;
  take(assignment: Assigned, item: AssignedItem): void;
}

interface Props {
  readonly model: AskedModel;
  /** Somebody may ask them: they are told, too, that nobody does. */
  readonly learns: boolean;
}

/** More would push everything else off the page. */
const AT_ONCE = 3;

/** What somebody is asked to play: what is due first comes first, what is done is folded. */
export function AskedCalls({ model, learns }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useReading(model.refresh);
  // The button goes once everything is there.
  const readAgain = () => {
    heading.current?.focus();
    model.refresh();
  };
  const asked = model.asked.value;
  const unread = model.unread.value;
  if (!asked || (asked.assignments.length + asked.checks.length === 0 && !learns && !unread)) return null;
  const { ahead, behind } = inOrder(asked.assignments);
  const [open, done] = [isOpen(asked.checks, true), isOpen(asked.checks, false)];
  const listed = { at: asked.at, model };
  const nothing = behind.length + done.length > 0 ? 'asked.all-done' : 'asked.nothing';
  return (
    <section class="asked">
      <h2 tabIndex={-1} ref={heading}>
        {t('asked.title')}
      </h2>
      <p role="alert">{model.trouble.value && t(`asked.refused.${model.trouble.value}`)}</p>
      {unread && <UnreadNote onAgain={readAgain} />}
      {!unread && ahead.length + open.length === 0 && <p class="panel">{t(nothing)}</p>}
      <Listed {...listed} checks={open} assignments={ahead.slice(0, AT_ONCE)} />
      <Folded {...listed} name="more" checks={[]} assignments={ahead.slice(AT_ONCE)} />
      <Folded {...listed} name="behind" checks={done} assignments={behind} />
    </section>
  );
}

/** Nobody takes what could not be read for nothing that is asked. */
function UnreadNote({ onAgain }: { onAgain(): void }) {
  const { t } = useTexts();
  return (
    <div class="panel">
      <p role="alert">{t('asked.unread')}</p>
      <Press name="account.again" onPress={onAgain} />
    </div>
  );
}

const isOpen = (checks: Asked['checks'], open: boolean) =>
  checks.filter(({ standing }) => (standing === 'to-do') === open);

interface ListProps extends Pick<Props, 'model'>, Asked {}

function Listed({ model, at, assignments, checks }: ListProps) {
  return (
    <>
      {checks.map((check) => (
        <AskedCheck key={check.id} check={check} />
      ))}
      {assignments.map((assignment) => (
        <AskedFor
          key={assignment.id}
          assignment={assignment}
          now={at}
          remarked={model.remarked.value}
          onTake={(item) => model.take(assignment, item)}
        />
      ))}
    </>
  );
}

function Folded({ name, ...list }: ListProps & { readonly name: 'more' | 'behind' }) {
  const { t } = useTexts();
  const count = list.assignments.length + list.checks.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{t(`asked.${name}`, { count })}</summary>
      <div class="asked-folded">
        <Listed {...list} />
      </div>
    </details>
  );
}
