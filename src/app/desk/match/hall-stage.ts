/** Sound and screen of the hall. */
import { computed } from '@preact/signals';
import type { HallStage } from '../../../screens/desk/match/hall-model.ts';
import { change } from '../../../screens/settings/settings.ts';
import type { Services } from '../../services.ts';

export function makeStage({ settings, sound }: Services): HallStage {
  void sound.fetch();
  return {
    muted: computed(() => settings.value.muted),
    shortcuts: computed(() => settings.value.shortcuts),
    mute: () => change(settings, { muted: !settings.peek().muted }),
    fillScreen: () => void turnScreen(),
  };
}

/** Some browsers do not let a page; it stays as it is there. */
async function turnScreen(): Promise<void> {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  await turned.catch(() => {});
}
