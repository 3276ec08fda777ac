/**
 * One socket of a room: what is said on it, and what it is told. Inputs have the same numbers, the same answers and the same
 * problems as over HTTP; nothing here knows what they mean.
 */
import type { RawData, WebSocket } from 'ws';
import { type ByeReason, type LiveFrame, Said } from '../../protocol/live.ts';
import { Failed } from '../http/failed.ts';
import { Pace } from '../http/pace.ts';
import type { News } from '../matches/news.ts';
import type { Ear } from '../matches/rooms.ts';

/** Bytes that wait for whoever reads slowly: from here on no boards are added to them; and from there on it is enough. */
const FULL = 64 * 1024;
const TOO_MUCH = 1024 * 1024;
/** What nobody understands is answered so often. */
const MOST_FAULTS = 20;
/** How fast somebody may talk. Whoever plays is slower. */
const TALK = { atOnce: 5, aSecond: 2 };

type Choice = Extract<Said, { frame: 'choice' }>;
type Place = NonNullable<Extract<Said, { frame: 'hello' }>['resume']>;

export interface Answers {
  /** The frame that answers; never rejects. */
  choice(said: Choice): Promise<LiveFrame>;
  /** How far a call has come; null where that is not for them to know. Rejects where it cannot be said just now. */
  resume(place: Place): Promise<number | null>;
  refused(place: Place, error: unknown): LiveFrame;
}

/** Why a socket has ended: what was said at goodbye; else nothing was. */
export type End =
  | ByeReason
  /** By itself. */
  | 'left'
  /** No sign of life. */
  | 'silent'
  /** Nothing more can be kept for whoever does not read. */
  | 'slow'
  /** There are newer ones of the session. */
  | 'newer';

/** Milliseconds after which one may come back, for each another number. */
type ComeBack = () => number;

export class LiveSocket implements Ear {
  readonly way = 'socket';
  /** Of who has opened it; null of whoever looks on without one. */
  readonly sessionId: string | null;
  readonly looksOn: boolean;
  /** Heard of since it was asked last. */
  alive = true;
  readonly #socket: WebSocket;
  readonly #answers: Answers;
  readonly #comeBack: ComeBack;
  readonly #pace = new Pace(TALK, performance.now());
  readonly #answering = new Set<Promise<unknown>>();
  #faults = 0;
  #end: End = 'left';

  constructor(socket: WebSocket, sessionId: string | null, answers: Answers, comeBack: ComeBack) {
    this.#socket = socket;
    this.sessionId = sessionId;
    this.looksOn = sessionId === null;
    this.#answers = answers;
    this.#comeBack = comeBack;
    socket.on('message', (data, binary) => void this.#heed(data, binary));
    socket.on('pong', () => {
      this.alive = true;
    });
    // What is wrong with it ends it; there is nothing else to be done.
    socket.on('error', () => socket.terminate());
  }

  onGone(gone: (end: End) => void): void {
    this.#socket.once('close', () => gone(this.#end));
  }

  /** Bytes that are kept for whoever reads slowly. */
  get waiting(): number {
    return this.#socket.bufferedAmount;
  }

  tell({ urgent, frame }: News): boolean {
    if (!urgent && this.#socket.bufferedAmount > FULL) return false;
    this.#write(frame);
    return true;
  }

  hello(news: News, serverTime: number): void {
    this.say({ frame: 'hello', serverTime, room: news.room });
  }

  say(frame: LiveFrame): void {
    this.#write(JSON.stringify(frame));
  }

  bye(reason: ByeReason = 'going'): void {
    const comes = reason === 'going' || reason === 'full';
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#end = reason;
    this.#socket.send(
      JSON.stringify({
        frame: 'bye',
        reason,
        retryAfter: comes ? Math.ceil(this.#comeBack()) / 1000 : null,
      } satisfies LiveFrame),
    );
    // What is under way is answered first.
    void Promise.allSettled(this.#answering).then(() => this.#socket.close(comes ? 1012 : 1008, reason));
  }

  /** Asks for a sign of life; whoever has given none since the last time is gone. */
  ask(): void {
    if (this.alive) this.#socket.ping();
    else this.terminate('silent');
    this.alive = false;
  }

  /** `why`: unless goodbye was said before. */
  terminate(why: End): void {
    if (this.#end === 'left') this.#end = why;
    this.#socket.terminate();
  }

  /** A string is sent as text by itself; a frame that everybody gets was written down before. */
  #write(frame: string | Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    // Goodbye would only wait behind the rest.
    if (this.#socket.bufferedAmount > TOO_MUCH) this.terminate('slow');
    else this.#socket.send(frame, { binary: false });
  }

  async #heed(data: RawData, binary: boolean): Promise<void> {
    this.alive = true;
    const said = binary ? null : readSaid(data);
    if (!said) return this.#notUnderstood();
    if (said.frame === 'ping') return this.#mayTalk() ? this.say({ frame: 'pong' }) : undefined;
    if (said.frame === 'hello') return this.#resume(said.resume);
    if (this.#mayTalk()) return this.#answer(said);
    this.say(this.#answers.refused(said, new Failed('too-many-requests', { retryAfter: 1 })));
    this.#fault();
  }

  #mayTalk(): boolean {
    return this.#pace.take(performance.now());
  }

  async #answer(said: Choice): Promise<void> {
    const answering = this.#answers.choice(said).then((frame) => this.say(frame));
    this.#answering.add(answering);
    await answering;
    this.#answering.delete(answering);
  }

  async #resume(place: Place | null): Promise<void> {
    if (!place) return;
    if (!this.#mayTalk()) return this.#fault();
    // Whoever is not told goes on from where they are, and is told then.
    const seq = await this.#answers.resume(place).catch(() => null);
    if (seq !== null && seq !== place.seq) this.say({ frame: 'resync', attempt: place.attempt, seq });
  }

  #notUnderstood(): void {
    this.say(this.#answers.refused({ attempt: '', seq: 0 }, new Failed('bad-request')));
    this.#fault();
  }

  #fault(): void {
    this.#faults += 1;
    if (this.#faults === MOST_FAULTS) this.bye('not-understood');
  }
}

/** A message that came in one piece is a buffer, as nothing else was asked for. */
export const textOf = (data: RawData): string => (data as Buffer).toString('utf8');

/** Null for what is none of ours. */
function readSaid(data: RawData): Said | null {
  try {
    const read = Said.safeParse(JSON.parse(textOf(data)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
