/** A place of the desk that could not be read now: it stays at its address, to be tried again. */
import { signal } from '@preact/signals';
import type { Unread } from '../../screens/desk/unread.ts';
import { UnreadPage } from '../../screens/desk/unread-page.tsx';
import type { Page } from '../page.ts';
import type { Desk } from './desk.ts';

export function openUnread(desk: Desk, why: Unread): Page {
  const unread = signal(why);
  return {
    title: ({ t }) => `${t('desk.unread')} – ${t('app.name')}`,
    draw: () => <UnreadPage frame={desk.frame('cohorts')} unread={unread} />,
    close: () => {},
  };
}
