import type { ComponentType } from 'preact';
import type { AroundProps } from './around-call.tsx';
import { isTalk } from './call-model.ts';
import { CallPage, type CallPageProps } from './call-page.tsx';

interface Props extends CallPageProps {
  /** Null until it has been fetched: a first reply needs nothing of it. */
  readonly Around: ComponentType<Pick<AroundProps, 'call'>> | null;
}

/** The talk itself, and what comes above it, between and after. */
export function CallFlow({ Around, ...talk }: Props) {
  const { call } = talk;
  // At the end nothing is drawn: the debrief is being opened, and the stage must not be built up for that moment.
  return (
    <>
      {isTalk(call) && <CallPage {...talk} />}
      {Around && <Around call={call} />}
    </>
  );
}
