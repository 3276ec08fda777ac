import { index } from 'virtual:scenarios';

/** Whether this id is on offer, or of a second round of one that is: those name the kind of anger, and then the scenario. */
export function isOffered(id: string): boolean {
  const [, angerType, first = id] = id.split('~');
  return index.some((entry) => entry.id === first && entry.angerType === (angerType ?? entry.angerType));
}
