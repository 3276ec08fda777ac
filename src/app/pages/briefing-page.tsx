import { index, load } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Mode } from '../../engine/vocabulary.ts';
import { Briefing } from '../../screens/briefing.tsx';
import type { ModePicker } from '../../screens/mode-picker.tsx';
import { change } from '../../screens/settings/settings.ts';
import { type Beginning, beginCall } from '../call/begin.ts';
import { needForms } from '../call/need-forms.ts';
import { isRung } from '../call/voice.ts';
import { fetchLater } from '../fetch-later.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { Words } from '../words.ts';

/** What a call of a shift brings along. */
interface OfShift {
  /** How its customer comes to it. */
  readonly note: ComponentChildren;
  /** Asked when it is picked up; who says no has led elsewhere. */
  mayBegin(): Promise<boolean>;
}

const ALONE: OfShift = { note: null, mayBegin: async () => true };

export async function openBriefing(
  services: Services,
  id: string,
  beginning: Pick<Beginning, 'carried' | 'origin' | 'seed'> = { carried: null },
  { note, mayBegin }: OfShift = ALONE,
): Promise<Page> {
  const [scenario] = await Promise.all([load(id), services.words.need(`openings/${id}`)]);
  const { store, settings, words, sound, go } = services;
  const openedAt = Date.now();
  const mode = signal(settings.peek().mode ?? (await firstMode(store)));
  const Picker = fetchLater(() => openPicker(words));
  const measured = fetchLater(async () => (await import('../call/measured.tsx')).openMeasured(words, id));
  const difficulty = index.find((entry) => entry.id === id)?.difficulty ?? null;
  // All of this is wanted in a moment; while the briefing is read there is time.
  let open = true;
  void sound.fetch().then(() => {
    if (open && isRung(scenario.channel)) sound.sound?.start('ring');
  });
  void import('../../game/scene/open.ts').catch(() => {});
  void needForms(words, scenario).catch(() => {});
  void words.need('later', `scenarios/${id}`).catch(() => {});
  const begin = once(async (goal: string | null) => {
    const locale = words.locale.peek();
    const chosen = mode.peek();
    if (!(await mayBegin())) return;
    const call = await beginCall({ store, scenario, locale, mode: chosen, goal, openedAt, ...beginning });
    go({ page: 'call', id: call });
  });
  return {
    title: (texts) => `${texts.scenario(id, 'title')} – ${texts.t('app.name')}`,
    draw: () => (
      <Briefing
        scenario={scenario}
        difficulty={difficulty}
        measured={measured.value}
        note={note}
        rings={isRung(scenario.channel)}
        onBegin={begin}
        onSettings={services.settingsDoor.open}
        mode={
          Picker.value &&
          !scenario.tutorial && (
            <Picker.value
              mode={mode.value}
              onChoose={(chosen) => {
                mode.value = chosen;
                change(settings, { mode: chosen });
              }}
            />
          )
        }
      />
    ),
    close: () => {
      open = false;
      sound.sound?.stop('ring');
    },
  };
}

/** How much is to be shown may be chosen as soon as its words are there; nobody has to wait for that. */
async function openPicker(words: Words): Promise<typeof ModePicker> {
  const [picker] = await Promise.all([import('../../screens/mode-picker.tsx'), words.need('guidance')]);
  return picker.ModePicker;
}

/** Whoever has not finished a call here yet is coached through the first one, and a tutorial is none. */
async function firstMode(store: Services['store']): Promise<Mode> {
  const finished = await store.finished();
  const isCall = (id: string) => !index.some((entry) => entry.id === id && entry.tutorial);
  return finished.some(({ shared, scenario }) => !shared && isCall(scenario)) ? 'practice' : 'coach';
}

/** The second press of a hurried finger takes no second call; where the first one failed, it may be tried again. */
function once(begin: (goal: string | null) => Promise<void>): (goal: string | null) => void {
  let begun = false;
  return (goal) => {
    if (begun) return;
    begun = true;
    begin(goal).catch((error: unknown) => {
      begun = false;
      throw error;
    });
  };
}
