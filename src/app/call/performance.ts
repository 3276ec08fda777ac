/** Picture and sound of a call together: the mouth follows the voice. */
import type { CallModel } from '../../screens/call/call-model.ts';
import type { Services } from '../services.ts';
import { soundCall } from './loudspeaker.ts';
import { openPicture, type Picture, type Places } from './picture.ts';
import { hasRoom } from './room.ts';

/** Performs the call in these places, with a picture while there is room for one; gives back how to stop. */
export function performCall(call: CallModel, services: Services, places: Places): () => void {
  let picture: Picture | null = null;
  const adapt = () => {
    const room = hasRoom(presentWindow());
    if (room && !picture) picture = openPicture(call, services, places);
    if (!room && picture) {
      picture.close();
      picture = null;
    }
  };
  adapt();
  window.addEventListener('resize', adapt);
  const fallSilent = soundCall({ call, services, mouth: (open) => picture?.mouth(open) });
  return () => {
    window.removeEventListener('resize', adapt);
    fallSilent();
    picture?.close();
  };
}

function presentWindow() {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: window.innerWidth, height: window.innerHeight, text };
}
