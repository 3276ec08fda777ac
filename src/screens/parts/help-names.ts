import { HELPS, type Help } from '../../engine/vocabulary.ts';
import type { InterfaceKey, Texts } from '../texts.ts';

/** What each help is called where it is shown. */
export const HELP_NAMES = {
  steps: 'steps.title',
  hints: 'coach.hints',
  trust: 'meters.trust',
  drawer: 'drawer.title',
} as const satisfies Readonly<Record<Help, InterfaceKey>>;

/** In the order of the screens, whoever has named them in which. */
export const helpNames = ({ t, locale }: Texts, helps: readonly Help[]): string =>
  new Intl.ListFormat(locale).format(
    HELPS.filter((help) => helps.includes(help)).map((help) => t(HELP_NAMES[help])),
  );
