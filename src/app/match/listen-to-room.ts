/** The room of a match as a page listens to it: anew, at once, where the device tells that it is worth it, or that the way is gone. */
import { places } from 'virtual:routes';
import { addressOf } from '../server/client.ts';
import { openRoomStream, type RoomStream } from './room-stream.ts';

export function listenToRoom(match: string): RoomStream {
  const [, path = ''] = places.hearMatch?.split(' ') ?? [];
  const stream = openRoomStream((seconds) =>
    addressOf(document.baseURI, path, { params: { match }, query: { seconds } }),
  );
  const unfollow = followSigns(stream.again);
  return {
    ...stream,
    close: () => {
      unfollow();
      stream.close();
    },
  };
}

function followSigns(again: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const seen = () => document.visibilityState === 'visible' && again();
  window.addEventListener('online', again, { signal });
  window.addEventListener('offline', again, { signal });
  document.addEventListener('visibilitychange', seen, { signal });
  return () => stop.abort();
}
