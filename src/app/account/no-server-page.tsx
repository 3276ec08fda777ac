import { NoServer } from '../../screens/account/account-page.tsx';
import type { Page } from '../page.ts';

/** `away`: there may be one, only not now. */
export function openNoServer(away: boolean): Page {
  const again = () => window.dispatchEvent(new HashChangeEvent('hashchange'));
  return {
    title: ({ t }) => t(away ? 'account.away-title' : 'account.none-title'),
    draw: () => <NoServer away={away} onAgain={again} />,
    close: () => {},
  };
}
