import { load } from 'virtual:scenarios';
import { batch, effect, type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { makeProfile } from '../../engine/skills/profile.ts';
import { suggestRefreshes } from '../../engine/skills/refresh.ts';
import { SKILLS } from '../../engine/skills/skill.ts';
import type { CountedCall } from '../../protocol/record.ts';
import type { PlayedEntry, Progress, ProgressModel, Where } from '../../screens/progress/progress-model.ts';
import { ProgressPage } from '../../screens/progress/progress-page.tsx';
import { CALL_IDS } from '../call-ids.ts';
import { codeOf } from '../notices.ts';
import type { Page } from '../page.ts';
import { type AccountCalls, broughtOf, readAccountCalls, together } from '../progress/account-calls.ts';
import { makeAtHand } from '../progress/at-hand.tsx';
import { entriesOf, wayToRun } from '../progress/entries.ts';
import { makeKeeping } from '../progress/keeping.ts';
import { type ReadCalls, readCalls } from '../progress/read-calls.ts';
import type { Services } from '../services.ts';

export async function openProgress(services: Services): Promise<Page> {
  const { store, words } = services;
  await words.need('progress', 'cards', 'coach', 'later', 'guidance');
  const { model, readAgain, stop } = makeModel(services);
  const unwatch = store.watch(readAgain);
  readAgain();
  // Titles that come from the server follow the language of the moment.
  const unfollow = effect(() => {
    void words.locale.value;
    void model.again();
  });
  const again = () => void model.again();
  addEventListener('online', again);
  return {
    title: ({ t }) => `${t('progress.title')} – ${t('app.name')}`,
    draw: () => <ProgressPage model={model} />,
    close: () => {
      removeEventListener('online', again);
      unfollow();
      unwatch();
      stop();
    },
  };
}

/** The model, and how to read what is kept into it. */
function makeModel(services: Services) {
  const account = signal<AccountCalls | null>(null);
  const where = signal<Where>('asking');
  const curve = signal<ComponentChildren>(null);
  const { read, stop, ...told } = makeReading(services, account);
  const readAgain = () => {
    read().catch((error: unknown) => services.notices.tell(codeOf(error)));
  };
  const again = async () => {
    const found = await readAccountCalls(services);
    batch(() => {
      account.value = found;
      where.value = found.where;
    });
    readAgain();
    curve.value = await drawCurve(services, found.calls).catch((error: unknown) => {
      services.notices.tell(codeOf(error));
      return null;
    });
  };
  const model: ProgressModel = {
    ...told,
    where,
    curve,
    again,
    atHand: makeAtHand(services),
    keeping: makeKeeping(services),
  };
  return { model, readAgain, stop };
}

/** The latest reading wins. */
function makeReading({ store }: Services, account: Signal<AccountCalls | null>) {
  const played = signal<readonly PlayedEntry[]>([]);
  const reading = signal<{ done: number; all: number } | null>(null);
  const progress = signal<Progress | null>(null);
  let latest = 0;
  const read = async () => {
    latest += 1;
    const mine = latest;
    const finished = await store.finished();
    if (mine !== latest) return;
    const there = account.peek()?.calls ?? [];
    const counted = broughtOf(finished, there);
    const here = finished.filter(({ number }) => !counted.has(number));
    const signedIn = account.peek()?.where === 'account';
    played.value = entriesOf({ here, there, outdated: [], signedIn });
    const all = here.filter(({ shared }) => !shared).length;
    const onRead = (done: number) => {
      if (mine === latest) reading.value = { done, all };
      return mine === latest;
    };
    const calls = await readCalls(finished, { load, onRead, counted });
    if (mine !== latest || !calls) return;
    played.value = entriesOf({ here, there, outdated: calls.outdated, signedIn });
    progress.value = progressOf(calls, there);
    reading.value = null;
  };
  const stop = () => {
    latest += 1;
  };
  return { played, reading, progress, read, stop };
}

/** Its code, its words and its sheet come only for those who have calls on the server. */
async function drawCurve({ words }: Services, calls: readonly CountedCall[]): Promise<ComponentChildren> {
  if (calls.length === 0) return null;
  const [{ AccountCurve }] = await Promise.all([
    import('../../screens/progress/account-curve.tsx'),
    words.need('desk/person'),
  ]);
  return <AccountCurve calls={calls} />;
}

function progressOf({ calls: here, outdated }: ReadCalls, there: readonly CountedCall[]): Progress {
  const calls = together(there, here);
  const profile = makeProfile(calls);
  const asked = calls.map(({ scenario, endedAt, marks }) => ({
    scenario,
    endedAt,
    skills: SKILLS.filter((skill) => marks[skill].decisions > 0),
  }));
  const refreshes = suggestRefreshes({
    calls: asked,
    bars: profile.bars,
    playable: CALL_IDS,
    now: Date.now(),
  });
  return { profile, refreshes, lastRun: wayToRun(profile.gain, there), outdated: outdated.length };
}
