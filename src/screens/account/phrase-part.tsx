import type { Me } from '../../protocol/account.ts';
import { useTexts } from '../ui.ts';
import { Part, Press } from './part.tsx';

interface Props {
  readonly person: Me['person'];
  onRenew(): void;
}

/** Whoever may see other people's results comes in with a password, and four words open nothing. */
export function PhrasePart({ person: { role, login }, onRenew }: Props) {
  const { t } = useTexts();
  const isStaff = role !== 'trainee';
  const staff = login === null ? 'phrase.staff-first' : 'phrase.staff';
  return (
    <Part title="phrase.renew-title">
      <p>{t(isStaff ? staff : 'phrase.renew-line')}</p>
      {!isStaff && <Press name="phrase.renew" onPress={onRenew} />}
    </Part>
  );
}
