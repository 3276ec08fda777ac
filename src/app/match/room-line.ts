/**
 * One stretch of listening to a room over a socket, on which one's own inputs go too. An input that nobody has answered when it
 * ends may have arrived or not: whoever has sent it sends it again, under its number.
 */
import type { Step } from '../../protocol/attempt.ts';
import type { LiveFrame, Said } from '../../protocol/live.ts';
import type { RoomFrame } from '../../protocol/race.ts';
import type { Told, Troubled } from '../server/client.ts';
import type { Patience } from './hear.ts';

export type Choice = Omit<Extract<Said, { frame: 'choice' }>, 'frame'>;
export type Place = NonNullable<Extract<Said, { frame: 'hello' }>['resume']>;

/** How it ended. `unopened`: nothing was heard on it at all. `after`: seconds, where the server has said when to come back. */
export type LineEnd =
  | { readonly how: 'over'; readonly after: number }
  | { readonly how: 'unopened' | 'broken' | 'signed-out' };

export interface Line {
  readonly ended: Promise<LineEnd>;
  /** Null where nothing can be sent on it at the moment. */
  send(choice: Choice): Promise<Told<Step>> | null;
}

export interface LineOptions {
  readonly address: URL;
  readonly stop: AbortSignal;
  readonly patience: Patience;
  readonly take: (frame: RoomFrame) => void;
  /** How far one's own call has come on this page; null where there is none, or one is just answering. */
  readonly stands: () => Place | null;
  /** It has gone on elsewhere. */
  readonly moved: () => void;
}

const OFFLINE: Troubled = { ok: false, code: 'offline', problem: null };
/** Signs of life that are asked for before silence is taken for the end. */
const PINGS = 3;

interface Pending extends Pick<Choice, 'attempt' | 'seq'> {
  readonly resolve: (told: Told<Step>) => void;
}

export function openLine(options: LineOptions): Line {
  const { address, stop, patience } = options;
  const socket = new WebSocket(address);
  const state: State = { pending: null, heard: false, bye: null };
  const say = (said: Said) => socket.send(JSON.stringify(said));
  const end = () => socket.close();
  let timer = setTimeout(end, patience.first);
  const asking = setInterval(() => state.heard && say({ frame: 'ping' }), patience.silence / PINGS);
  stop.addEventListener('abort', end, { once: true });
  socket.addEventListener('message', ({ data }) => {
    clearTimeout(timer);
    timer = setTimeout(end, patience.silence);
    const first = !state.heard;
    state.heard = true;
    heed(JSON.parse(String(data)) as LiveFrame, state, options);
    const resume = first ? options.stands() : null;
    if (resume) say({ frame: 'hello', resume });
  });
  const ended = new Promise<LineEnd>((resolve) => {
    socket.addEventListener('close', () => {
      clearTimeout(timer);
      clearInterval(asking);
      stop.removeEventListener('abort', end);
      state.pending?.resolve(OFFLINE);
      resolve(endOf(state));
    });
  });
  const send = (choice: Choice): Promise<Told<Step>> | null => {
    if (!state.heard || state.bye || state.pending || socket.readyState !== WebSocket.OPEN) return null;
    say({ frame: 'choice', ...choice });
    return new Promise((resolve) => {
      const late = setTimeout(end, patience.answer);
      const done = (told: Told<Step>) => {
        clearTimeout(late);
        state.pending = null;
        resolve(told);
      };
      state.pending = { ...choice, resolve: done };
    });
  };
  return { ended, send };
}

interface State {
  pending: Pending | null;
  heard: boolean;
  bye: Extract<LiveFrame, { frame: 'bye' }> | null;
}

function heed(told: LiveFrame, state: State, { take, moved }: LineOptions): void {
  const { pending } = state;
  if ('room' in told) take(told.room);
  else if (told.frame === 'bye') state.bye = told;
  else if (told.frame === 'resync') moved();
  else if (told.frame === 'pong' || told.attempt !== pending?.attempt || told.seq !== pending.seq) return;
  else if (told.frame === 'ack') pending.resolve({ ok: true, answer: told.step });
  else pending.resolve({ ok: false, code: told.problem.code, problem: told.problem });
}

function endOf({ heard, bye }: State): LineEnd {
  if (bye?.reason === 'signed-out') return { how: 'signed-out' };
  if (bye && bye.retryAfter !== null) return { how: 'over', after: bye.retryAfter };
  return { how: heard ? 'broken' : 'unopened' };
}
