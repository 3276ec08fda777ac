import type { Result } from '../../protocol/attempt.ts';
import { useTexts } from '../ui.ts';
import { AccountPage } from './account-page.tsx';

/** What a call came to that cannot be explained any more. */
export function AttemptResult({ result }: { readonly result: Result | null }) {
  const { t, number } = useTexts();
  return (
    <AccountPage title="supervised.result">
      {result && <p>{t('supervised.points', { points: number(result.total) })}</p>}
    </AccountPage>
  );
}
