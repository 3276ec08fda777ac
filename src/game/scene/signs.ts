/** Ringing, hold light and the concern's card: small pictures that come and go. */
import type { Scene } from 'phaser';
import type { View } from '../../engine/view/view.ts';
import type { Rect } from '../box.ts';
import type { Layout } from '../layout.ts';
import type { Ctx } from '../rig/brush.ts';
import type { Room } from '../room/kind.ts';
import { drawCard, drawHold, drawRinging, drawWaiting } from '../room/signs.ts';
import { Picture } from './picture.ts';

export class Signs {
  readonly #scene: Scene;
  readonly #still: boolean;
  readonly #caller: Picture;
  readonly #hold: Picture;
  readonly #card: Picture;
  #open = false;
  #cardScale = 1;

  constructor(scene: Scene, still: boolean) {
    this.#scene = scene;
    this.#still = still;
    this.#caller = centred(new Picture(scene, 'ringing', 7));
    this.#hold = centred(new Picture(scene, 'hold', 7));
    this.#card = centred(new Picture(scene, 'concern', 4));
  }

  place(layout: Layout, room: Room, ratio: number): void {
    draw(this.#caller, squareIn(layout.customer, 0.42), ratio, room.rings ? drawRinging : drawWaiting);
    draw(this.#hold, cornerPlace(layout, 'left'), ratio, drawHold);
    draw(this.#card, cornerPlace(layout, 'right'), ratio, (c) => drawCard(c, this.#open));
    this.#cardScale = this.#card.image.scaleX;
  }

  show(view: View): void {
    this.#caller.image.setVisible(view.phase === 'briefing');
    this.#hold.image.setVisible(view.phase === 'paused');
    this.#card.image.setVisible(view.phase !== 'briefing');
    if (view.concern !== this.#open && !this.#turning) this.#face(view.concern);
  }

  /** The card turns over: it narrows to its edge and comes back with its face. */
  turnCard(): void {
    if (this.#still) {
      this.#face(true);
      return;
    }
    this.#scene.tweens.add({
      targets: this.#card.image,
      scaleX: 0,
      duration: 220,
      ease: 'Sine.easeIn',
      yoyo: true,
      onYoyo: () => this.#face(true),
    });
  }

  update(time: number): void {
    if (this.#still) return;
    // Two short shakes and a rest, as telephones do.
    const shaking = time % 1800 < 900 ? Math.sin(time / 28) * 0.13 : 0;
    this.#caller.image.setRotation(shaking);
    this.#hold.image.setAlpha(0.7 + 0.3 * Math.sin(time / 420));
  }

  get #turning(): boolean {
    return this.#scene.tweens.isTweening(this.#card.image);
  }

  #face(open: boolean): void {
    this.#open = open;
    this.#card.draw((c, size) => atUnit(c, size.width, (p) => drawCard(p, open)));
    if (!this.#turning) this.#card.image.scaleX = this.#cardScale;
  }
}

function centred(picture: Picture): Picture {
  picture.image.setOrigin(0.5, 0.5).setVisible(false);
  return picture;
}

function draw(picture: Picture, rect: Rect, ratio: number, paint: (c: Ctx) => void): void {
  picture.place(rect, ratio);
  picture.draw((c, size) => atUnit(c, size.width, paint));
}

/** Draws so that the picture reaches from -1 to 1. */
function atUnit(c: Ctx, width: number, paint: (c: Ctx) => void): void {
  c.save();
  c.translate(width / 2, width / 2);
  c.scale(width / 2, width / 2);
  paint(c);
  c.restore();
}

function squareIn({ x, y, width, height }: Rect, share: number): Rect {
  const side = Math.min(width, height) * share;
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}

/** An upper corner of the customer's panel, beside the face. */
function cornerPlace({ window, shape }: Layout, side: 'left' | 'right'): Rect {
  const length = shape === 'wide' ? 84 : 54;
  const left = window.x + (shape === 'wide' ? 62 : 8);
  const right = window.x + window.width - length - 6;
  return { x: side === 'left' ? left : right, y: window.y + 8, width: length, height: length };
}
