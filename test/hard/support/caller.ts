/** Somebody who plays one call to its end, whatever happens to nodes. */
import { type Acknowledged, type Ask, ask, type Node, type Player, type Told } from './nodes.ts';

/** Milliseconds after which a player asks another node. */
const PATIENCE = 2_000;

export const wait = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));

export interface Played {
  readonly acknowledged: Acknowledged[];
  /** Codes of refusals, with how often. */
  readonly refused: Map<string, number>;
  /** Questions nobody has waited for. */
  readonly late: Promise<void>[];
}

export interface Stage {
  /** Nodes may be replaced. */
  readonly nodes: [Node, Node];
  /** What opens somebody's call of this number. */
  readonly opening: (number: number) => { readonly path: string; readonly body: object };
  /** How a new player asks; over HTTP unless it is said. */
  readonly way?: () => Ask;
}

/** A call of one's own, for practice. */
export const practice =
  (version: string): Stage['opening'] =>
  (number) => ({
    path: '/attempts',
    body: { key: `call-${number}-key`, version, assignment: null, mode: 'practice', locale: 'en' },
  });

export class Caller {
  readonly #stage: Stage;
  readonly #player: Player;
  readonly #number: number;
  readonly #way: Ask;
  readonly #into: Played;
  #node: number;
  #attempt = '';
  #seq = 1;
  /** What is asked twice is another input the second time: only one of the two may ever count. */
  #changed = false;

  constructor(stage: Stage, player: Player, number: number, into: Played) {
    this.#stage = stage;
    this.#player = player;
    this.#number = number;
    this.#way = stage.way?.() ?? ask;
    this.#into = into;
    this.#node = number % 2;
  }

  async play(): Promise<void> {
    while (this.#attempt === '') await this.#open();
    while (this.#seq <= this.#player.inputs.length && (await this.#turn())) await wait(20);
  }

  #ask(path: string, body: object): Promise<Told | null> {
    return this.#way((this.#stage.nodes[this.#node] as Node).origin, this.#player.token, path, body);
  }

  async #open(): Promise<void> {
    const { path, body } = this.#stage.opening(this.#number);
    const opened = await Promise.race([this.#ask(path, body), wait(PATIENCE)]);
    if (opened?.status === 200) this.#attempt = opened.body.attempt ?? '';
    else {
      this.#node = 1 - this.#node;
      await wait(100);
    }
  }

  /** False where there is no way on. */
  async #turn(): Promise<boolean> {
    const [attempt, seq] = [this.#attempt, this.#seq];
    const planned = this.#player.inputs[seq - 1] ?? 'end';
    const input = this.#changed && seq > 1 ? 'silence' : planned;
    const asked = this.#ask(`/attempts/${attempt}/inputs`, { seq, input, locale: 'en' });
    const heard = asked.then((told) => note(this.#into, told, { attempt, seq, input }));
    const told = await Promise.race([asked, wait(PATIENCE)]);
    if (told === null || told.status >= 500) return this.#goElsewhere(heard);
    await heard;
    return this.#goOn(told);
  }

  async #goElsewhere(heard: Promise<void>): Promise<boolean> {
    this.#into.late.push(heard);
    this.#node = 1 - this.#node;
    this.#changed = !this.#changed;
    await wait(100);
    return true;
  }

  #goOn({ status, body }: Told): boolean {
    const tried = this.#changed;
    this.#changed = false;
    if (status === 200) this.#seq += 1;
    else if (body.code === 'sequence-mismatch' || body.code === 'input-differs')
      this.#seq = body.expected ?? this.#seq + 1;
    // The call has taken another way, and what was planned cannot be said there.
    else return tried;
    return true;
  }
}

function note({ acknowledged, refused }: Played, told: Told | null, input: Acknowledged): void {
  if (told?.status === 200) acknowledged.push(input);
  else {
    const code = told?.body.code ?? 'no answer';
    refused.set(code, (refused.get(code) ?? 0) + 1);
  }
}
