import { load } from 'virtual:scenarios';
import type { ComparedCall } from '../../screens/share/compare.ts';
import { ComparePage } from '../../screens/share/compare-page.tsx';
import type { Page } from '../page.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';
import { type Explained, explainRecord } from './debrief-page.tsx';

type CompareRoute = Extract<Route, { readonly page: 'compare' }>;

/** Null where the two cannot be laid side by side; the reader has been told why. */
export async function openCompare(
  { store, words, notices }: Services,
  { one, other }: CompareRoute,
): Promise<Page | null> {
  await words.need('coach', 'later', 'guidance', 'share');
  const finished = await store.finished();
  const [first, second] = [one, other].map((number) => finished.find((record) => record.number === number));
  if (!first || !second) return tellNone(notices, 'call-missing');
  const { scenario: id } = first;
  if (second.scenario !== id) return tellNone(notices, 'compare-different');
  const [scenario] = await Promise.all([load(id), words.need(`scenarios/${id}`)]);
  const [played, otherPlayed] = [explainRecord(scenario, first), explainRecord(scenario, second)];
  if (!played || !otherPlayed) return tellNone(notices, 'debrief-outdated');
  const calls = [compared(first, played), compared(second, otherPlayed)] as const;
  return {
    title: (texts) => `${texts.t('compare.title')}: ${texts.scenario(id, 'title')}`,
    draw: () => <ComparePage scenario={id} calls={calls} />,
    close: () => {},
  };
}

const compared = (record: FinishedRecord, { log, debrief }: Explained): ComparedCall => ({
  ...record,
  mode: log.mode,
  total: debrief.sheet.total,
  debrief,
});

function tellNone(notices: Services['notices'], code: Parameters<Services['notices']['tell']>[0]): null {
  notices.tell(code);
  return null;
}
