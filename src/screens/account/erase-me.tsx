import { useTexts } from '../ui.ts';
import { AccountForm, type FormProps } from './account-form.tsx';
import { Part } from './part.tsx';

interface Props {
  readonly onErase: FormProps['onSubmit'];
}

/** Nothing brings somebody back who has erased themselves: the name is asked for first. */
export function EraseMe({ onErase }: Props) {
  const { t } = useTexts();
  return (
    <Part title="me.erase">
      <p>{t('me.erase-line')}</p>
      <details>
        <summary>{t('me.erase-open')}</summary>
        <AccountForm names={['ownName']} submit="me.erase-do" onSubmit={onErase} />
      </details>
    </Part>
  );
}
