/** The people of one cohort. */
import { type Signal, signal } from '@preact/signals';
import type { Cohort, JoinCodeState } from '../../../protocol/cohort.ts';
import type { RosterOutcome } from '../../../protocol/roster.ts';
import { CohortPeople, type CohortPeopleModel } from '../../../screens/desk/people/cohort-people.tsx';
import { type Slips, SlipsPage } from '../../../screens/desk/people/slips.tsx';
import { Wall } from '../../../screens/desk/people/wall.tsx';
import { copyText } from '../../copy-text.ts';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { fileName } from '../take-away/file-name.ts';
import { makeTakeAway } from '../take-away/take-away.ts';
import { makeAdding } from './adding.ts';
import { joinAddress, makeCodes } from './codes.ts';
import { makeLinks, type Named } from './links.ts';
import { makeMembers } from './members.ts';
import { qrOf } from './qr.ts';
import { makeRoster } from './roster.ts';

/** What takes the page for itself: it is shown once, or to a whole room. */
type Over =
  | { readonly kind: 'wall'; readonly code: JoinCodeState }
  | { readonly kind: 'slips'; readonly slips: Slips };

/** Lists of people, by person and cohort. */
const lists = makeDrafts<string>((one, other) => one === other);

export async function openPeople(desk: Desk, first: Cohort): Promise<Page> {
  await desk.services.words.need('desk/people');
  const over = signal<Over | null>(null);
  const cohort = signal(first);
  const { model, close } = makeModel(desk, cohort, (shown) => {
    over.value = shown;
  });
  const onBack = () => {
    over.value = null;
  };
  return {
    title: ({ t }) => `${first.name}: ${t('cohort-tabs.people')} – ${t('app.name')}`,
    draw: () =>
      over.value === null ? (
        <CohortPeople frame={desk.frame('cohorts')} model={model} />
      ) : (
        <OverPage
          over={over.value}
          cohort={cohort.value.name}
          house={desk.me.organisation.name}
          onBack={onBack}
        />
      ),
    fillsWindow: () => over.value?.kind === 'wall',
    close,
  };
}

interface OverProps {
  readonly over: Over;
  readonly cohort: string;
  readonly house: string;
  onBack(): void;
}

function OverPage({ over, cohort, house, onBack }: OverProps) {
  if (over.kind === 'slips')
    return <SlipsPage {...over.slips} house={house} copy={copyText} onBack={onBack} />;
  const address = joinAddress(over.code.code);
  return <Wall cohort={cohort} code={over.code} address={address} signs={qrOf(address)} onBack={onBack} />;
}

function makeModel(desk: Desk, cohort: Signal<Cohort>, onOver: (over: Over) => void) {
  const { id } = cohort.peek();
  // New links end the ones before: a second press must not void those that are shown.
  const show = onceAtATime(async (people: readonly Named[]) => {
    const slips = await makeLinks(desk, { id }, people);
    if (slips && slips.slips.length > 0) onOver({ kind: 'slips', slips });
  }, undefined);
  const members = makeMembers({ desk, cohort, onLinks: (people) => void show(people) });
  const codes = makeCodes({ desk, cohort: id, onShow: (code) => onOver({ kind: 'wall', code }) });
  const onDone = () => void members.read();
  const adding = makeAdding({ desk, cohort: { id }, onDone });
  const onLinks = (outcome: RosterOutcome) => void show(madeTrainees(outcome));
  const away = makeTakeAway(desk);
  const file = (what: string, ending: string) => fileName([cohort.peek().name, what], ending, new Date());
  const model: CohortPeopleModel = {
    members,
    codes,
    roster: makeRoster({
      desk,
      cohort: id,
      text: lists.at(`${desk.me.person.id} ${id}`, '').draft,
      onDone,
      onLinks,
    }),
    adding,
    numbers: {
      ...away,
      takeNumbers: (what, as) =>
        void away.take({
          route: 'exportCohort',
          params: { cohort: id },
          query: { what, as },
          file: file(what, as),
        }),
    },
    takeRoster: () =>
      void away.take({ route: 'exportRoster', params: { cohort: id }, file: file('people', 'csv') }),
  };
  void members.read();
  return { model, close: adding.close };
}

const madeTrainees = ({ entries }: RosterOutcome): readonly Named[] =>
  entries.flatMap(({ person, deed, part, displayName }) =>
    person !== null && deed === 'make' && part === 'trainee' ? [{ id: person, displayName }] : [],
  );
