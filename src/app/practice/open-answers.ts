/** Better answers stay as their reader left them, call by call. */
import { computed, type Signal } from '@preact/signals';
import type { OpenAnswers } from '../../screens/practice/open-answers.ts';
import { change, type Settings } from '../../screens/settings/settings.ts';

/** Calls for which this is kept: the latest. Of older ones the answers are face down again. */
const MOST = 200;

/** `endedAt` stands for the call: its number may be another one on the next device. */
export function openAnswersOf(settings: Signal<Settings>, endedAt: number): OpenAnswers {
  const key = String(endedAt);
  const open = computed(() => new Set(settings.value.answersOpen[key]));
  return {
    open,
    turn: (indices, toOpen) => {
      const before = open.peek();
      const others = [...before].filter((index) => !indices.includes(index));
      const after = new Set(toOpen ? [...others, ...indices] : others);
      if (after.size === before.size) return;
      change(settings, { answersOpen: keep({ ...settings.peek().answersOpen, [key]: [...after] }) });
    },
  };
}

function keep(all: Settings['answersOpen']): Settings['answersOpen'] {
  const latest = Object.entries(all)
    .filter(([, indices]) => indices.length > 0)
    .toSorted(([one], [other]) => Number(other) - Number(one));
  return Object.fromEntries(latest.slice(0, MOST));
}
