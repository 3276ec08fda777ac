/** Sounds that go on: what should be heard is remembered, and heard whenever it can be. */
import type { Bank, Playing } from './bank.ts';
import { LOOP_SOURCE, LOOPS, type Loop, ROOMS, type Room } from './names.ts';

/** How long the room holds its breath at a turning point, in milliseconds. */
const HUSH_MS = 1400;

export class Loops {
  readonly #bank: Bank;
  readonly #wanted = new Set<Loop>();
  readonly #playing = new Map<Loop, Playing>();
  #hushed = false;

  constructor(bank: Bank) {
    this.#bank = bank;
  }

  /** What should be heard, also while it cannot be. */
  get wanted(): ReadonlySet<Loop> {
    return this.#wanted;
  }

  start(loop: Loop): void {
    this.#wanted.add(loop);
    this.sync();
  }

  stop(loop: Loop): void {
    this.#wanted.delete(loop);
    this.sync();
  }

  stopAll(): void {
    this.#wanted.clear();
    this.sync();
  }

  /** Changes the room tone; null is no room. */
  enter(room: Room | null): void {
    for (const other of ROOMS) this.#wanted.delete(other);
    if (room) this.#wanted.add(room);
    this.sync();
  }

  /** Takes the room tone away for a moment. */
  hush(): void {
    this.#setHushed(true);
    setTimeout(() => this.#setHushed(false), HUSH_MS);
  }

  /** Lets running loops follow a moved slider. */
  adjust(): void {
    for (const playing of this.#playing.values()) playing.adjust();
  }

  /** Starts and stops until what is heard is what is wanted. Call it whenever either may have changed. */
  sync(): void {
    for (const loop of LOOPS) {
      if (this.#due(loop)) this.#begin(loop);
      else this.#end(loop);
    }
  }

  #due(loop: Loop): boolean {
    const hushed = this.#hushed && ROOMS.some((room) => room === loop);
    return this.#wanted.has(loop) && this.#bank.audible && !hushed;
  }

  #begin(loop: Loop): void {
    if (this.#playing.has(loop)) return;
    const { file, gain } = LOOP_SOURCE[loop];
    const playing = this.#bank.play(file, loop, gain);
    if (playing) this.#playing.set(loop, playing);
  }

  #end(loop: Loop): void {
    this.#playing.get(loop)?.stop();
    this.#playing.delete(loop);
  }

  #setHushed(hushed: boolean): void {
    this.#hushed = hushed;
    this.sync();
  }
}
