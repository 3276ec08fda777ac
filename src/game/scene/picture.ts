/** A drawing of ours on the stage: a canvas texture as sharp as the screen, and the image that shows it. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Rect, Size } from '../box.ts';
import type { Ctx } from '../rig/brush.ts';

export class Picture {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;
  #size: Size = { width: 1, height: 1 };
  #ratio = 1;

  constructor(scene: Scene, name: string, depth: number) {
    const texture = scene.textures.createCanvas(name, 1, 1);
    if (!texture) throw new Error(`texture ${name} exists already`);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, name).setOrigin(0, 0).setDepth(depth).setName(name);
  }

  /** Puts the picture there, `ratio` pixels to the unit; draw again afterwards. */
  place(rect: Rect, ratio: number): void {
    this.#size = rect;
    this.#ratio = ratio;
    this.#texture.setSize(pixels(rect.width, ratio), pixels(rect.height, ratio));
    this.image.setTexture(this.#texture.key).setDisplaySize(rect.width, rect.height);
    this.image.setPosition(
      rect.x + rect.width * this.image.originX,
      rect.y + rect.height * this.image.originY,
    );
  }

  /** Clears the picture and draws it in units of the stage, from (0, 0). */
  draw(paint: (c: Ctx, size: Size) => void): void {
    const c = this.#texture.context;
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, this.#texture.width, this.#texture.height);
    c.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    paint(c, this.#size);
    this.#texture.refresh();
  }
}

function pixels(length: number, ratio: number): number {
  return Math.max(1, Math.ceil(length * ratio));
}
