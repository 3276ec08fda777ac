/** A draft is checked by the server, and published as it was checked. */
import type { Source } from '../../../protocol/scenario.ts';
import { idIn } from '../../../screens/desk/scenarios/draft.ts';
import type { UploadTrouble } from '../../../screens/desk/scenarios/upload-model.ts';
import type { Troubled } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import type { Uploading } from './uploading.ts';

/** Words that were begun and left empty are none. */
const filesOf = ({ yaml, words }: Source): Source => ({
  yaml,
  words: Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== '')),
});

export async function check(desk: Desk, uploading: Uploading): Promise<void> {
  const { draft, work, checked, trouble } = uploading;
  const files = draft.peek();
  work.value = { kind: 'checking', since: Date.now() };
  trouble.value = null;
  const told = await desk.ask('checkScenario', { body: filesOf(files) });
  if (told.ok) {
    checked.value = { files, report: told.answer };
    await findBase(desk, uploading);
  } else {
    trouble.value = troubleOf(told);
    if (trouble.value === null) desk.heard(told);
  }
  work.value = null;
}

/** What this page has its own words for; null where the desk has them. */
function troubleOf({ code, problem }: Troubled): UploadTrouble | null {
  const [fault] = problem?.faults ?? [];
  if (code === 'scenario-refused') return fault?.code === 'too-much-memory' ? 'too-much-memory' : 'too-slow';
  if (code === 'body-too-large' || code === 'bad-request') return 'too-large';
  return code === 'edition-overtaken' ? 'overtaken' : null;
}

/** The newest edition of one's own under this id, and what it was made of. */
async function findBase(desk: Desk, { draft, base }: Uploading): Promise<void> {
  const id = idIn(draft.peek().yaml);
  const told = await desk.ask('listScenarios', { query: { all: 'yes' } });
  if (!told.ok) return;
  const own = told.answer.editions.filter(({ scenario, own: ours }) => ours && scenario === id);
  const last = own.toSorted((one, other) => other.number - one.number)[0];
  if (!last) {
    base.value = { number: 0, source: null };
    return;
  }
  const source = await desk.ask('readSource', { params: { version: last.version } });
  base.value = { number: last.number, source: source.ok ? source.answer : null };
}

export async function publish(desk: Desk, uploading: Uploading): Promise<void> {
  const { checked, work, trouble, base, draft } = uploading;
  const seal = checked.peek()?.report.seal;
  if (!seal) return;
  work.value = { kind: 'publishing', since: Date.now() };
  const after = base.peek()?.number ?? 0;
  const told = await desk.ask('publishScenario', { body: { ...filesOf(draft.peek()), seal, after } });
  work.value = null;
  if (told.ok) {
    uploading.onPublished();
    desk.tell({ kind: 'done', text: 'desk-told.edition-published', values: { number: told.answer.number } });
    return desk.goTo('preview', told.answer.version);
  }
  trouble.value = troubleOf(told);
  if (trouble.value === null) desk.heard(told);
  if (trouble.value === 'overtaken') await findBase(desk, uploading);
}
