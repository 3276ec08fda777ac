import '../style/match.css';
import { AccountForm, type FormProps } from '../account/account-form.tsx';
import { AccountPage } from '../account/account-page.tsx';
import { useTexts } from '../ui.ts';

interface Props extends Pick<FormProps, 'onSubmit'> {
  readonly code: string;
  /** Nothing is to be seen under this one. */
  readonly none: boolean;
}

/** Where one looks on at a match: the code, and nothing else. */
export function WatchDoor({ code, none, onSubmit }: Props) {
  const { t } = useTexts();
  return (
    <AccountPage title="match.watch-title" line={t('match.join-line')}>
      <p role="alert" class="wrong">
        {none && t('match.watch-none')}
      </p>
      <AccountForm
        names={['roomCode']}
        begins={{ roomCode: code }}
        submit="match.watch"
        onSubmit={onSubmit}
      />
    </AccountPage>
  );
}
