/** The keys of a host: each deed has its own, so that none means something else a moment later. */
import { useEffect, useRef } from 'preact/hooks';
import type { Deed } from '../../../contest/match.ts';
import type { HallStage } from './hall-model.ts';

export const DEED_KEYS: Readonly<Record<Deed, string>> = {
  'begin-round': 'S',
  'end-round': 'E',
  pause: 'P',
  resume: 'P',
  podium: 'W',
  debrief: 'D',
  end: 'X',
};

interface Keys {
  readonly deeds: readonly Deed[];
  readonly stage: HallStage;
  press(deed: Deed): void;
  /** Something else takes the keys now. */
  held(): boolean;
}

export function useDeedKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event, latest.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function listen(event: KeyboardEvent, { deeds, stage, press, held }: Keys): void {
  const { ctrlKey, altKey, metaKey, repeat } = event;
  if (ctrlKey || altKey || metaKey || repeat || held() || event.defaultPrevented) return;
  const key = event.key.toUpperCase();
  const deed = deeds.find((one) => DEED_KEYS[one] === key);
  if (deed) press(deed);
  else if (key === 'M') stage.mute();
  else if (key === 'F') stage.fillScreen();
  else return;
  event.preventDefault();
}
