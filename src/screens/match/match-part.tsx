import type { ComponentChildren } from 'preact';
import { useTexts } from '../ui.ts';
import type { MatchModel } from './match-model.ts';

export interface MatchProps {
  readonly model: MatchModel;
}

/** A part of the page with a heading of its own. */
export function Panel({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="panel match-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function LeaveButton({ model }: MatchProps) {
  const { t } = useTexts();
  if (!model.match.value.own) return null;
  return (
    <p class="match-leave">
      <button type="button" onClick={() => model.leave(true)}>
        {t('match.leave')}
      </button>
    </p>
  );
}
