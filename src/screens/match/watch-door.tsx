import '../style/match.css';
import { AccountForm, type FormProps } from '../account/account-form.tsx';
import { AccountPage } from '../account/account-page.tsx';
import { useTexts } from '../ui.ts';

export interface WatchDoorProps extends Pick<FormProps, 'onSubmit'> {
  readonly code: string;
  /** Nothing is to be seen under this one. */
  readonly none: boolean;
  /** Minutes after which another code may be tried, where too many were; else null. */
  readonly wait: number | null;
}

/** Where one looks on at a match: the code, and nothing else. */
export function WatchDoor({ code, none, wait, onSubmit }: WatchDoorProps) {
  const { t } = useTexts();
  return (
    <AccountPage title="match.watch-title" line={t('match.join-line')}>
      <p role="alert" class="wrong">
        {none && t('match.watch-none')}
        {wait !== null && t('match.watch-too-many', { count: wait })}
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
