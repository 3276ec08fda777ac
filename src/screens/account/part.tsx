import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { WrongKey } from './fields.ts';

/** A part of one's account. */
export function Part({
  title,
  children,
}: {
  readonly title: InterfaceKey;
  readonly children: ComponentChildren;
}) {
  const { t } = useTexts();
  return (
    <section class="panel">
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

export function Press({ name, onPress }: { readonly name: InterfaceKey; onPress(): void }) {
  const { t } = useTexts();
  return (
    <p class="buttons">
      <button type="button" onClick={onPress}>
        {t(name)}
      </button>
    </p>
  );
}

/** Where something is pressed or read that may not get through. */
export type AccountPlace = 'sign-out' | 'phrase' | 'composure' | 'wear' | 'device' | 'devices';
export type AccountTroubles = Readonly<Partial<Record<AccountPlace, WrongKey>>>;

interface TroubleProps {
  readonly model: { readonly troubles: ReadonlySignal<AccountTroubles> };
  readonly at: AccountPlace;
}

/** Its place is always there: readers hear what comes into it. */
export function Trouble({ model, at }: TroubleProps) {
  const { t } = useTexts();
  const said = model.troubles.value[at];
  return (
    <p role="alert" class="wrong">
      {said && t(said)}
    </p>
  );
}
