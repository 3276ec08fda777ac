import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-paths.ts';
import { useTexts } from '../ui.ts';
import type { ScenarioEntry } from './scenario-entry.ts';

interface Props {
  readonly entry: ScenarioEntry;
  /** What comes before the others. */
  readonly children?: ComponentChildren;
}

/** What kind of call it is, each with a sign and a word. */
export function Tags({ entry, children }: Props) {
  const { t } = useTexts();
  const { channel, industry, difficulty } = entry;
  return (
    <ul class="tags">
      {children}
      <Tag icon={channel} word={t(`channels.${channel}`)} />
      <Tag icon="counter" word={t(`industries.${industry}`)} />
      <Tag icon={difficulty} word={t(`difficulty.${difficulty}`)} />
    </ul>
  );
}

export function Tag({ icon, word }: { icon: IconName; word: string }) {
  return (
    <li class="tag">
      <Icon name={icon} />
      {word}
    </li>
  );
}
