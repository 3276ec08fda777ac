/** Calm scale, lamps and composure ring, drawn into the slots the words leave free. */
import type { Scene } from 'phaser';
import type { View } from '../../engine/view/view.ts';
import { LAMPS, type Lamp, type Mood } from '../../engine/vocabulary.ts';
import type { Rect, Size } from '../box.ts';
import { alpha } from '../color.ts';
import { drawLamp, drawMeter, drawRing } from '../meter/draw.ts';
import { ease, type MeterScale } from '../meter/scale.ts';
import { UI } from '../palette.ts';
import { type Ctx, fill, stroke } from '../rig/brush.ts';
import { slotIn } from '../words.ts';
import { Picture } from './picture.ts';

/** A value on its way to another, and the value drawn last. */
interface Needle {
  now: number;
  to: number;
  drawn: number;
}

export class Instruments {
  readonly #still: boolean;
  readonly #scale: MeterScale;
  readonly #panel: Picture;
  readonly #meter: Picture;
  readonly #ring: Picture;
  readonly #lamps: Readonly<Record<Lamp, Picture>>;
  readonly #calm = needle(50);
  readonly #composure = needle(80);
  readonly #lights: Readonly<Record<Lamp, Needle>> = {
    heard: needle(0),
    cared: needle(0),
    valued: needle(0),
  };
  readonly #needles = [this.#calm, this.#composure, ...Object.values(this.#lights)];
  #mood: Mood = 'settled';
  #breath = -1;

  constructor(scene: Scene, still: boolean, scale: MeterScale) {
    this.#still = still;
    this.#scale = scale;
    this.#panel = new Picture(scene, 'panel', 9);
    this.#meter = new Picture(scene, 'meter', 10);
    this.#ring = new Picture(scene, 'ring', 10);
    this.#lamps = {
      heard: new Picture(scene, 'lamp-heard', 10),
      cared: new Picture(scene, 'lamp-cared', 10),
      valued: new Picture(scene, 'lamp-valued', 10),
    };
  }

  /** Finds the slots again and redraws everything. */
  place(words: HTMLElement, rect: Rect, ratio: number): void {
    const slot = (name: string) => {
      const found = slotIn(words, name);
      return found && { ...found, x: found.x + rect.x, y: found.y + rect.y };
    };
    const meter = slot('meter');
    lay(this.#panel, meter && rect, ratio);
    this.#panel.draw(drawPanel);
    lay(this.#meter, meter, ratio);
    lay(this.#ring, slot('composure'), ratio);
    for (const lamp of LAMPS) lay(this.#lamps[lamp], slot(`lamp-${lamp}`), ratio);
    this.#forget();
  }

  show(view: View): void {
    this.#calm.to = view.meters.calm;
    this.#composure.to = view.meters.composure;
    for (const lamp of LAMPS) this.#lights[lamp].to = view.lamps[lamp] ? 1 : 0;
    if (view.mood !== this.#mood) this.#calm.drawn = Number.NaN;
    this.#mood = view.mood;
  }

  /** Puts every needle where it belongs, without easing. */
  settle(): void {
    for (const each of this.#needles) each.now = each.to;
  }

  update(time: number, delta: number): void {
    for (const each of this.#needles) each.now = this.#still ? each.to : ease(each.now, each.to, delta);
    if (stale(this.#calm, 0.1)) this.#drawMeter();
    for (const lamp of LAMPS) this.#updateLamp(lamp);
    this.#updateRing(time);
  }

  #drawMeter(): void {
    const standing = { calm: this.#calm.now, mood: this.#mood };
    this.#meter.draw((c, size) => drawMeter(c, size, this.#scale, standing));
  }

  #updateLamp(lamp: Lamp): void {
    const light = this.#lights[lamp];
    if (stale(light, 0.02)) this.#lamps[lamp].draw((c, size) => drawLamp(c, size, lamp, light.now));
  }

  /** Composed people breathe slowly; the ring moves in small steps to save redraws. */
  #updateRing(time: number): void {
    const period = 2200 + this.#composure.now * 38;
    const breath = this.#still
      ? 0.5
      : Math.round((0.5 - 0.5 * Math.cos((time / period) * Math.PI * 2)) * 30) / 30;
    const moved = breath !== this.#breath;
    if (!stale(this.#composure, 0.3) && !moved) return;
    this.#breath = breath;
    this.#ring.draw((c, size) => drawRing(c, size, this.#composure.now, breath));
  }

  #forget(): void {
    for (const each of this.#needles) each.drawn = Number.NaN;
  }
}

function needle(at: number): Needle {
  return { now: at, to: at, drawn: Number.NaN };
}

/** Whether the value has moved visibly since it was drawn; notes it as drawn if so. */
function stale(value: Needle, step: number): boolean {
  if (Math.abs(value.now - value.drawn) < step) return false;
  value.drawn = value.now;
  return true;
}

/** Shows a picture in its slot, or hides it where there is none. */
function lay(picture: Picture, rect: Rect | null, ratio: number): void {
  picture.image.setVisible(rect !== null);
  if (rect) picture.place(rect, ratio);
}

function drawPanel(c: Ctx, { width, height }: Size): void {
  fill(c, UI.paper, (p) => p.roundRect(0, 0, width, height, 16));
  stroke(c, alpha(UI.ink, 0.18), 2, (p) => p.roundRect(1, 1, width - 2, height - 2, 15));
}
