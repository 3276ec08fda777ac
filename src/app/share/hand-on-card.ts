/** A result as a picture: sent by the device's own way where it takes pictures, else kept as a file. Nothing is uploaded. */
import type { HandedOn, ResultCard } from '../../screens/share/result-card.ts';
import { saveAs } from '../download.ts';
import { drawCard } from './draw-card.ts';

const NAME = 'simmerdown.png';

/** Whoever closes the window of ways to send has changed their mind: then it was neither sent nor kept. */
export async function handOnCard(card: ResultCard): Promise<HandedOn | null> {
  const picture = await drawCard(card);
  if (!picture) return 'failed';
  const file = new File([picture], NAME, { type: picture.type });
  if (!takesPictures(file)) {
    saveAs(NAME, picture);
    return 'saved';
  }
  try {
    await navigator.share({ files: [file], title: card.title });
    return 'sent';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    saveAs(NAME, picture);
    return 'saved';
  }
}

/** Computers have a window of ways to send too, and people there look for a file. */
const takesPictures = (file: File): boolean =>
  window.matchMedia('(pointer: coarse)').matches &&
  'canShare' in navigator &&
  navigator.canShare({ files: [file] });
