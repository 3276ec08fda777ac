import { load } from 'virtual:scenarios';
import { ComparePage } from '../../screens/share/compare-page.tsx';
import type { Page } from '../page.ts';
import type { Route } from '../route.ts';
import type { Services } from '../services.ts';
import { explainRecord } from './debrief-page.tsx';

type CompareRoute = Extract<Route, { readonly page: 'compare' }>;

/** Null where the two cannot be laid side by side; the reader has been told why. */
export async function openCompare(
  { store, words, notices }: Services,
  { one, other }: CompareRoute,
): Promise<Page | null> {
  await words.need('coach', 'later', 'share');
  const finished = await store.finished();
  const [first, second] = [one, other].map((number) => finished.find((record) => record.number === number));
  if (!first || !second) return tellNone(notices, 'call-missing');
  const { scenario: id } = first;
  if (second.scenario !== id) return tellNone(notices, 'compare-different');
  const [scenario] = await Promise.all([load(id), words.need(`scenarios/${id}`)]);
  const [debrief, otherDebrief] = [explainRecord(scenario, first), explainRecord(scenario, second)];
  if (!debrief || !otherDebrief) return tellNone(notices, 'debrief-outdated');
  const calls = [
    { number: one, debrief: debrief.debrief },
    { number: other, debrief: otherDebrief.debrief },
  ] as const;
  return {
    title: (texts) => `${texts.t('compare.title')}: ${texts.scenario(id, 'title')}`,
    draw: () => <ComparePage scenario={id} calls={calls} />,
    close: () => {},
  };
}

function tellNone(notices: Services['notices'], code: Parameters<Services['notices']['tell']>[0]): null {
  notices.tell(code);
  return null;
}
