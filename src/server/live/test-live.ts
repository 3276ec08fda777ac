/** Somebody with a socket to a room. For tests. */
import { type RawData, WebSocket } from 'ws';
import type { LiveFrame, Said } from '../../protocol/live.ts';
import { textOf } from './live-socket.ts';

type Kind = LiveFrame['frame'];
type Of<K extends Kind> = Extract<LiveFrame, { frame: K }>;

/** Milliseconds: another process may be busy with something else. */
const PATIENCE = 45_000;

export interface Calling {
  /** `http://…` of the server. */
  readonly origin: string;
  readonly match: string;
  readonly token: string;
  /** The key of whoever only looks on. */
  readonly watch?: string;
  /** In place of what a browser says. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a proxy of a test, whose certificate is nobody's. */
  readonly certificate?: 'any';
}

const addressOf = ({ origin, match, watch }: Calling): string =>
  `${origin.replace('http', 'ws')}/api/matches/${match}/socket${watch ? `?watch=${watch}` : ''}`;

export class Line {
  readonly socket: WebSocket;
  /** What was told and nobody has asked for yet. */
  readonly heard: LiveFrame[] = [];
  /** Why it was closed. */
  readonly closed: Promise<number>;
  #wake = (): void => {};

  constructor(calling: Calling) {
    const { origin, token, headers = {}, certificate } = calling;
    this.socket = new WebSocket(addressOf(calling), {
      headers: { origin, cookie: `simmerdown=${token}`, ...headers },
      rejectUnauthorized: certificate !== 'any',
    });
    this.socket.on('message', (data) => {
      this.heard.push(JSON.parse(textOf(data)) as LiveFrame);
      this.#wake();
    });
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
  }

  /** Rejects with the status where it is refused. */
  static open(calling: Calling): Promise<Line> {
    const line = new Line(calling);
    return new Promise((resolve, reject) => {
      line.socket.once('open', () => resolve(line));
      line.socket.once('error', reject);
      line.socket.once('unexpected-response', (_, { statusCode }) => reject(new Error(`${statusCode}`)));
    });
  }

  say(frame: Said): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** The next one of this kind; those before it are passed over. */
  async next<K extends Kind>(kind: K, wanted: (frame: Of<K>) => boolean = () => true): Promise<Of<K>> {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      for (let frame = this.heard.shift(); frame; frame = this.heard.shift())
        if (frame.frame === kind && wanted(frame as Of<K>)) return frame as Of<K>;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 100);
      });
    }
    throw new Error(`nothing was heard of ${kind}`);
  }

  /** The first one from now on that is wanted; nothing is passed over. May never come. */
  find(wanted: (frame: LiveFrame) => boolean): Promise<LiveFrame> {
    return new Promise((resolve) => {
      const hear = (data: RawData) => {
        const frame = JSON.parse(textOf(data)) as LiveFrame;
        if (!wanted(frame)) return;
        this.socket.off('message', hear);
        resolve(frame);
      };
      this.socket.on('message', hear);
    });
  }

  hangUp(): Promise<number> {
    this.socket.terminate();
    return this.closed;
  }
}
