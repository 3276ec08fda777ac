import '../style/between.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CallModel } from '../call/call-model.ts';
import { Portrait } from './portrait.tsx';

interface Props {
  readonly call: CallModel;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page between the talk and what comes after it. It begins at its top, for eyes and for readers. */
export function Between({ call, title, children }: Props) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content" class="page between" tabIndex={-1} ref={page}>
      <section class="panel">
        <div class="who">
          <Portrait scenario={call.scenario.id} calm={call.view.value.meters.calm} />
          <h1>{title}</h1>
        </div>
        {children}
      </section>
    </main>
  );
}
