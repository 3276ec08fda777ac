/** The room of a match as a page listens to it: anew, at once, where the device tells that it is worth it, or that the way is gone. */
import { places } from 'virtual:routes';
import { addressOf } from '../server/client.ts';
import { openRoomStream, type RoomPlaces, type RoomStream } from './room-stream.ts';

/** `watch`: the key of whoever only looks on. */
export function listenToRoom(
  match: string,
  own: Pick<RoomPlaces, 'stands' | 'moved'> = {},
  watch?: string,
): RoomStream {
  const at = (place: string | undefined, query = {}) =>
    addressOf(document.baseURI, place?.split(' ')[1] ?? '', {
      params: { match },
      query: { ...query, watch },
    });
  const stream = openRoomStream({
    socket: socketAt(at(places.enterRoom)),
    stream: (seconds) => at(places.hearMatch, { seconds }),
    ...own,
  });
  const unfollow = followSigns(stream.again);
  return {
    ...stream,
    // A device that knows that it is off its network need not wait for an answer.
    send: (choice) => (navigator.onLine ? stream.send(choice) : null),
    close: () => {
      unfollow();
      stream.close();
    },
  };
}

function socketAt(address: URL): URL {
  const socket = new URL(address);
  socket.protocol = address.protocol.replace('http', 'ws');
  return socket;
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
