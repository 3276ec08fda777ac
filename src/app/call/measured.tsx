/** How hard a call is, in numbers: they come behind the briefing. */
import { yields } from 'virtual:yields';
import type { ComponentChildren } from 'preact';
import { Measured } from '../../screens/parts/measured.tsx';
import type { Words } from '../words.ts';

export async function openMeasured(words: Words, id: string): Promise<ComponentChildren> {
  const own = yields[id];
  await words.need('later');
  return own && <Measured yields={own} />;
}
