import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-paths.ts';
import { useTexts } from '../ui.ts';
import type { ScenarioEntry } from './scenario-entry.ts';

/** What kind of call it is, each with a sign and a word; the kind of anger where nothing around it says so. */
export function Tags({ entry, anger = false }: { entry: ScenarioEntry; anger?: boolean }) {
  const { t } = useTexts();
  const { angerType, channel, industry, difficulty } = entry;
  return (
    <ul class="tags">
      {anger && <Tag icon={angerType} word={t(`anger-types.${angerType}`)} />}
      <Tag icon={channel} word={t(`channels.${channel}`)} />
      <Tag icon="counter" word={t(`industries.${industry}`)} />
      <Tag icon={difficulty} word={t(`difficulty.${difficulty}`)} />
    </ul>
  );
}

function Tag({ icon, word }: { icon: IconName; word: string }) {
  return (
    <li class="tag">
      <Icon name={icon} />
      {word}
    </li>
  );
}
