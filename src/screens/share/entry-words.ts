import { wholePoints } from '../../engine/score/whole-points.ts';
import type { Texts } from '../texts.ts';
import type { OtherCall } from './sharing.ts';

/** A call in a list of calls: when it was, what it came to, how much was shown, and whether it is somebody's. Pure. */
export function entryWords({ t, day, number }: Texts, call: OtherCall): string {
  const words = t('share.entry', {
    day: day(call.endedAt, 'with-time'),
    points: number(wholePoints(call.total)),
    mode: t(`mode.${call.mode}.name`),
  });
  return call.shared ? `${words} · ${t('shared.title')}` : words;
}
