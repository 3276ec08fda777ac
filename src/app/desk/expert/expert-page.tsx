/** The expert key of an edition: one's own until it is handed in, then all of them beside the model. */
import { signal } from '@preact/signals';
import { compareKeys, type WeighedAnswer } from '../../../screens/desk/expert/compare-keys.ts';
import type { AgreementModel } from '../../../screens/desk/expert/expert-model.ts';
import { ExpertPage } from '../../../screens/desk/expert/expert-page.tsx';
import type { Opened } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { type ReadEdition, readEdition } from '../map/scenario-words.ts';
import { playKey } from './play-key.ts';
import { weighKey } from './weigh-keys.ts';

export async function openExpert(desk: Desk, version = ''): Promise<Opened> {
  await desk.services.words.need('desk/map', 'desk/expert');
  const edition = await readEdition(desk, version);
  const mine = edition && desk.heard(await desk.ask('readMyKey', { params: { version } }));
  if (!edition || !mine) return { elsewhere: { page: 'desk', argument: 'map' } };
  const closed = signal(false);
  const agreement = signal<AgreementModel['agreement']['value']>({
    done: 0,
    of: 1,
  });
  const handedIn = signal(mine.handedIn !== null);
  const compare = () => {
    handedIn.value = true;
    agreement.value = { done: 0, of: 1 };
    void readAgreement(desk, edition, version, agreement, () => closed.value);
  };
  const play = playKey({ desk, edition, version, first: mine.answers, onHandedIn: compare });
  if (handedIn.value) compare();
  const title = { scenario: edition.name, version };
  return {
    title: ({ t, scenario }) =>
      `${t('expert.title', { title: scenario(edition.name, 'title') })} – ${t('app.name')}`,
    draw: () => (
      <ExpertPage
        frame={desk.frame('scenarios')}
        handedIn={handedIn}
        play={play}
        agreement={{ ...title, agreement, again: compare }}
      />
    ),
    close: () => {
      closed.value = true;
      edition.close();
    },
  };
}

async function readAgreement(
  desk: Desk,
  { scenario }: ReadEdition,
  version: string,
  agreement: { value: AgreementModel['agreement']['value'] },
  closed: () => boolean,
): Promise<void> {
  const told = await desk.ask('readKeys', { params: { version } });
  if (!told.ok) {
    agreement.value = { unread: desk.troubleOf(told) };
    return;
  }
  // Null before one’s own is handed in: then this is not asked.
  const keys = told.answer.keys ?? [];
  const weighed: (readonly WeighedAnswer[])[] = [];
  for (const key of keys) {
    if (closed()) return;
    agreement.value = { done: weighed.length, of: keys.length };
    const answers = await weighKey(scenario, key);
    if (answers) weighed.push(answers);
  }
  agreement.value = weighed.length === keys.length ? compareKeys(weighed) : { unread: null };
}
