/** The scenarios a check is drawn from, and the questions of each: the server searches for them, one scenario after the other. */
import { computed, type Signal, signal } from '@preact/signals';
import type { PosedSource, Source } from '../../../screens/desk/check/check-model.ts';
import type { Desk } from '../desk.ts';
import { type ReadEdition, readEdition } from '../map/scenario-words.ts';

/** `chosen`: ids of editions, in the order in which they were chosen; those that are there already wait for `bring`. */
export function makePosing(desk: Desk, chosen: Signal<readonly string[]>) {
  const searching = signal<string | null>(null);
  const found = signal<readonly PosedSource[]>([]);
  const editions: ReadEdition[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const leaveOut = (version: string) => {
    chosen.value = chosen.peek().filter((one) => one !== version);
  };
  const search = async (source: Source) => {
    if (!chosen.peek().includes(source.version)) return;
    searching.value = source.title;
    const posed = await pose(desk, source, editions);
    searching.value = null;
    // What could not be had can be chosen once more.
    if (posed) found.value = [...found.peek(), posed];
    else leaveOut(source.version);
  };
  const bring = async (source: Source): Promise<void> => {
    if (found.peek().some(({ version }) => version === source.version)) return;
    const mine = last.then(() => search(source));
    last = mine;
    await mine;
  };
  return {
    searching,
    /** In the order in which they were chosen, as far as they have come. */
    posed: computed(() =>
      chosen.value.flatMap((version) => found.value.find((one) => one.version === version) ?? []),
    ),
    /** Has the questions of one that is chosen; done when they are there. */
    bring,
    choose: async (source: Source, on: boolean): Promise<void> => {
      if (!on) return leaveOut(source.version);
      chosen.value = [...chosen.peek(), source.version];
      await bring(source);
    },
    close: () => {
      for (const edition of editions) edition.close();
    },
  };
}

async function pose(desk: Desk, source: Source, editions: ReadEdition[]): Promise<PosedSource | null> {
  const { version } = source;
  const edition = await readEdition(desk, version);
  if (!edition) return null;
  editions.push(edition);
  const told = desk.heard(await desk.ask('readQuestions', { params: { version } }));
  return told && { ...source, name: edition.name, questions: told.questions };
}
