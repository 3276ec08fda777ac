/** The big screen of a match. */
import type { Match } from '../../../protocol/match.ts';
import { Hall } from '../../../screens/desk/match/hall.tsx';
import type { Page } from '../../page.ts';
import type { HallSide } from './hall-side.ts';
import { makeHall } from './make-hall.ts';

export function openHall(desk: HallSide, first: Match): Page {
  const { model, close } = makeHall(desk, first);
  return {
    title: ({ t }) => `${first.name} – ${t('app.name')}`,
    draw: () => <Hall model={model} />,
    fillsWindow: () => true,
    close,
  };
}
