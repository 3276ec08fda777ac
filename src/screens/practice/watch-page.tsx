import '../style/watch.css';
import type { ComponentType } from 'preact';
import type { AroundProps } from '../call/around-call.tsx';
import { CallPage, type CallPageProps } from '../call/call-page.tsx';
import type { WatchModel } from './watch-model.ts';

interface Props extends Omit<CallPageProps, 'call'> {
  readonly model: WatchModel;
  readonly Around: ComponentType<AroundProps>;
}

/** A call on its own stage, to be watched: what is said and what happens is all the real thing. */
export function WatchPage({ model, Around, ...page }: Props) {
  return (
    <>
      <CallPage call={model.call} {...page} />
      <Around call={model.call} Menu={Nothing} PhraseBook={Nothing} />
    </>
  );
}

/** Settings and the way out stand on the pages around, and nobody looks anything up. */
const Nothing = () => null;
