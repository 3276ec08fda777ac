/** The customer on the stage: eases feelings, blinks, breathes, speaks; redraws only what changed. */
import type { Scene, Types } from 'phaser';
import { BUST, type Rect } from '../box.ts';
import { drawBust, type Prop } from '../rig/bust.ts';
import { type Look, lookOf } from '../rig/look.ts';
import { blinking, looking, type Pose, speaking } from '../rig/pose.ts';
import { FEELINGS, type Feelings, NEUTRAL, poseFor } from '../rig/pose-for.ts';
import { blinkAt, breathAt, glanceAt, trembleAt } from './life.ts';
import { Picture } from './picture.ts';

/** The texture is wider than the box, so that a leaning customer is not cut off. */
const ROOM_AROUND = 1.12;
/** Mouth and lids move in this many steps, so that a tiny change costs no redraw. */
const STEPS = 6;

/** What tweens move: squash of the body, relief of a lamp, steps towards the door. */
interface Motion {
  squash: number;
  relief: number;
  away: number;
}

/** What the picture shows at present. */
type Drawn = Record<keyof Feelings | 'mouth' | 'blink' | 'glance', number>;

export class Customer {
  readonly #scene: Scene;
  readonly #still: boolean;
  readonly #picture: Picture;
  #look: Look = lookOf('robin');
  #prop: Prop = 'none';
  #target: Feelings = NEUTRAL;
  #now: Record<keyof Feelings, number> = { ...NEUTRAL };
  #base = { x: 0, y: 0, scale: 1 };
  #mouth = 0;
  readonly #motion: Motion = { squash: 0, relief: 0, away: 0 };
  readonly #drawn: Drawn = { ...NEUTRAL, anger: -1, mouth: -1, blink: -1, glance: -1 };

  constructor(scene: Scene, still: boolean) {
    this.#scene = scene;
    this.#still = still;
    this.#picture = new Picture(scene, 'customer', 2);
    this.#picture.image.setOrigin(0.5, 1);
  }

  /** How angry the face looks at this moment. */
  get anger(): number {
    return this.#now.anger;
  }

  /** How far the mouth is open. */
  get speech(): number {
    return this.#mouth;
  }

  place(bust: Rect, ratio: number): void {
    const width = bust.width * ROOM_AROUND;
    const height = bust.height * ROOM_AROUND;
    const x = bust.x + bust.width / 2;
    const y = bust.y + bust.height;
    this.#picture.place({ x: x - width / 2, y: y - height, width, height }, ratio);
    this.#base = { x, y, scale: this.#picture.image.scaleX };
    this.#forget();
  }

  /** Takes on a look at once and feelings over the next half second. */
  feel(look: string, prop: Prop, feelings: Feelings): void {
    this.#look = lookOf(look);
    this.#prop = prop;
    this.#target = feelings;
    this.#forget();
  }

  /** Takes on the feelings aimed at without easing. */
  settle(): void {
    this.#now = { ...this.#target };
  }

  mouth(open: number): void {
    this.#mouth = Math.round(open * STEPS) / STEPS;
  }

  /** A start upwards when it gets hotter, a sinking when it calms. */
  jump(hotter: boolean): void {
    this.#tween(
      { squash: hotter ? 1 : -0.7 },
      { duration: hotter ? 110 : 240, yoyo: true, ease: 'Sine.easeOut' },
    );
  }

  /** Shoulders drop with a breath out. */
  relieve(): void {
    this.#tween({ relief: 1 }, { duration: 420, hold: 500, yoyo: true, ease: 'Sine.easeInOut' });
  }

  leave(): void {
    if (this.#still) this.#motion.away = 1;
    else this.#tween({ away: 1 }, { duration: 900, ease: 'Sine.easeIn' });
  }

  comeBack(): void {
    this.#motion.away = 0;
  }

  /** Nobody is there before the call is taken. */
  present(there: boolean): void {
    this.#picture.image.setVisible(there);
  }

  update(time: number, delta: number): void {
    this.#easeFeelings(delta);
    if (!this.#still) this.#move(time);
    this.#picture.image.setAlpha(1 - this.#motion.away);
    this.#redraw(this.#still ? 0 : time);
  }

  #easeFeelings(delta: number): void {
    const share = this.#still ? 1 : 1 - Math.exp(-delta / 160);
    for (const key of FEELINGS) this.#now[key] = approach(this.#now[key], this.#target[key], share);
    // A breath out has its own course.
    this.#now.relief = this.#motion.relief;
  }

  #move(time: number): void {
    const { x, y, scale } = this.#base;
    const { squash, away } = this.#motion;
    const breath = breathAt(time, this.anger) * 0.006;
    this.#picture.image.setScale(
      scale * (1 - squash * 0.03 - breath * 0.3),
      scale * (1 + squash * 0.05 + breath),
    );
    this.#picture.image.setPosition(x + trembleAt(time, this.anger) + away * 60, y + away * 40);
  }

  #redraw(time: number): void {
    const blink = Math.round(blinkAt(time) * STEPS) / STEPS;
    const glance = this.#mouth > 0 ? 0 : glanceAt(time);
    if (!this.#changed(blink, glance)) return;
    const pose = this.#pose(blink, glance);
    this.#picture.draw((c, size) => {
      const unit = size.width / BUST.width / ROOM_AROUND;
      c.translate((size.width - BUST.width * unit) / 2, size.height - BUST.height * unit);
      c.scale(unit, unit);
      drawBust(c, this.#look, pose, this.#prop);
    });
  }

  #pose(blink: number, glance: number): Pose {
    const pose = poseFor(this.#now);
    return blinking(looking(speaking(pose, this.#still ? 0 : this.#mouth), glance, 0), blink);
  }

  /** Compares with what is drawn, and notes it as drawn. */
  #changed(blink: number, glance: number): boolean {
    let changed = false;
    const note = (key: keyof Drawn, value: number) => {
      if (Math.abs(this.#drawn[key] - value) < 0.004) return;
      this.#drawn[key] = value;
      changed = true;
    };
    for (const key of FEELINGS) note(key, this.#now[key]);
    note('mouth', this.#mouth);
    note('blink', blink);
    note('glance', glance);
    return changed;
  }

  #forget(): void {
    this.#drawn.anger = -1;
  }

  #tween(to: Partial<Motion>, how: Partial<Types.Tweens.TweenBuilderConfig>): void {
    if (!this.#still) this.#scene.tweens.add({ targets: this.#motion, ...to, ...how });
  }
}

function approach(from: number, to: number, share: number): number {
  return Math.abs(to - from) < 0.002 ? to : from + (to - from) * share;
}
