/** What shows that somebody is talking: the voice line of a telephone, the typing dots of a chat. */
import type { GameObjects, Scene } from 'phaser';
import type { Rect } from '../box.ts';
import { toNumber } from '../color.ts';
import { UI } from '../palette.ts';
import type { Room } from '../room/kind.ts';

const POINTS = 72;
const LINE = toNumber(UI.amber);
const LINE_EDGE = toNumber(UI['navy-deep']);
const PAPER = toNumber(UI.paper);
const DOT = toNumber(UI['ink-soft']);

/** What the voice sounds like at this moment. */
export interface Sound {
  /** 0 silent to 1 loud. */
  readonly loud: number;
  readonly anger: number;
  /** Milliseconds; stands still for people who want no movement. */
  readonly time: number;
}

export class Voice {
  readonly #graphics: GameObjects.Graphics;
  #rect: Rect = { x: 0, y: 0, width: 0, height: 0 };
  #kind: Room['voice'] = 'line';

  constructor(scene: Scene) {
    this.#graphics = scene.add.graphics().setDepth(4).setName('voice');
  }

  place(rect: Rect, kind: Room['voice']): void {
    this.#rect = rect;
    this.#kind = kind;
  }

  update(sound: Sound, live: boolean): void {
    this.#graphics.clear();
    if (!live) return;
    if (this.#kind === 'line') this.#line(sound);
    else if (this.#kind === 'dots' && sound.loud > 0) this.#dots(sound);
  }

  #line(sound: Sound): void {
    this.#trace(8, LINE_EDGE, 0.55, sound);
    this.#trace(3.5, LINE, 1, sound);
  }

  #trace(width: number, color: number, opacity: number, sound: Sound): void {
    const { x, y, width: length, height } = this.#rect;
    this.#graphics.lineStyle(width, color, opacity).beginPath();
    for (let at = 0; at <= POINTS; at++) {
      const share = at / POINTS;
      const px = x + share * length;
      const py = y + height / 2 + wave(share, sound) * height * 0.5;
      if (at === 0) this.#graphics.moveTo(px, py);
      else this.#graphics.lineTo(px, py);
    }
    this.#graphics.strokePath();
  }

  #dots({ time, anger }: Sound): void {
    const { x, y, height } = this.#rect;
    const radius = Math.min(7, height * 0.22);
    const left = x + 14;
    this.#graphics.fillStyle(PAPER, 1).fillRoundedRect(left - 14, y, 28 + radius * 8, height, height / 2);
    for (let dot = 0; dot < 3; dot++) {
      const lift = Math.max(0, Math.sin(time / (190 - anger * 90) - dot * 0.9)) * height * 0.18;
      this.#graphics
        .fillStyle(DOT, 1)
        .fillCircle(left + radius * (1 + dot * 3), y + height / 2 - lift, radius);
    }
  }
}

/** The line at a share of its length, -1 to 1: speech makes it swing, anger makes it tremble even in silence. */
function wave(share: number, { loud, anger, time }: Sound): number {
  const held = Math.sin(share * Math.PI);
  const swing =
    Math.sin(share * 22 - time / 90) * Math.sin(share * 7 + time / 240) * loud * (0.45 + anger * 0.5);
  const rough = Math.sin(share * 131 + time / 31) * Math.sin(share * 57 - time / 47);
  const rest = Math.sin(share * 9 - time / 700) * 0.07;
  return held * (rest + swing + rough * Math.max(0, anger - 0.25) * (0.55 + loud * 0.6));
}
