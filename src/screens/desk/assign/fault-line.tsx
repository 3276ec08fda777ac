import { useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import type { Fault } from './draft.ts';

/** Said as soon as it is so: whoever chooses these two cannot have meant both. The rest is said when it is sent. */
const AT_ONCE: readonly Fault[] = [
  'too-many-scenarios',
  'due-before-opening',
  'two-days-of-first',
  'two-days-of-one-attempt',
];

interface Props {
  readonly model: AssignModel;
  readonly of: readonly Fault[];
  readonly id?: string;
}

/** What is wrong with a field, below it; always there, so that readers hear what comes into it. */
export function FaultLine({ model: { faults, tried }, of, id }: Props) {
  const { t } = useTexts();
  const said = faults.value.filter((fault) => of.includes(fault) && (tried.value || AT_ONCE.includes(fault)));
  return (
    <p class="wrong" id={id} role="alert">
      {said.map((fault) => t(`assign-faults.${fault}`)).join(' ')}
    </p>
  );
}
