import '../style/desk.css';
import '../style/desk-person.css';
import type { CountedCall } from '../../protocol/record.ts';
import { AccuracyCurve } from '../desk/person/accuracy-curve.tsx';

/** How exact one's own calls were; `calls` in the order they were finished. */
export function AccountCurve({ calls }: { readonly calls: readonly CountedCall[] }) {
  const attempts = calls.toReversed().map(({ attempt, finished, ...call }) => ({
    ...call,
    id: attempt,
    opened: finished,
    finished,
  }));
  return <AccuracyCurve attempts={attempts} />;
}
