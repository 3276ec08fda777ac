/** What stands on the picture of one's call of a day that has closed. Pure. */
import type { DayBoard } from '../../protocol/day-call.ts';
import { levelOf, ownLines, type ResultCard } from '../share/result-card.ts';
import type { Texts } from '../texts.ts';
import { titleOf } from './asked-order.ts';

/** `at`: noon of the day, in UTC. Null for whoever has no points to show. */
export function dayPicture(texts: Texts, board: DayBoard, at: number): ResultCard | null {
  const { own } = board;
  if (!own || own.points === 0) return null;
  return {
    title: texts.t('day.title'),
    about: `${titleOf(board, texts.locale)} · ${texts.day(at, undefined, 'UTC')}`,
    lines: ownLines(texts, { ...own, rounds: [own.points] }, own.points),
    level: levelOf(own.points),
  };
}
