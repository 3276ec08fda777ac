import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';

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
