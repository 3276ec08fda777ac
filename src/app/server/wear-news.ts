/** The word to oneself that composure ran low in many of one's latest calls (M-25). */
import { signal } from '@preact/signals';
import type { WearNewsModel } from '../../screens/account/wear-news.tsx';
import type { AnswerOf, Ask } from './client.ts';

export function makeWearNews(ask: Ask): WearNewsModel {
  const wear = signal<AnswerOf<'readMyWear'>['wear']>(null);
  const refresh = async () => {
    const told = await ask('readMyWear', {});
    if (told.ok) wear.value = told.answer.wear;
  };
  return { wear, refresh: () => void refresh() };
}
