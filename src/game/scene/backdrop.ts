/** The still pictures: room behind the customer, desk in front, the bubble's body and tail. */
import type { Scene } from 'phaser';
import type { Mood } from '../../engine/vocabulary.ts';
import type { Layout } from '../layout.ts';
import { drawBubble, drawSheet } from '../room/bubble.ts';
import type { Company, Room } from '../room/kind.ts';
import { Picture } from './picture.ts';

export class Backdrop {
  readonly #back: Picture;
  readonly #front: Picture;
  readonly #bubble: Picture;
  #drawn = '';

  constructor(scene: Scene) {
    this.#back = new Picture(scene, 'room-back', 0);
    this.#front = new Picture(scene, 'room-front', 3);
    this.#bubble = new Picture(scene, 'bubble', 9);
  }

  /** Draws the room again only if size, room or people differ from what is there. */
  place(layout: Layout, room: Room, company: Company, ratio: number): void {
    const wanted = JSON.stringify([layout, company, ratio, room.name]);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    const full = { x: 0, y: 0, ...layout.size };
    this.#back.place(full, ratio);
    this.#back.draw((c) => room.back(c, layout, company));
    this.#front.place(full, ratio);
    this.#front.draw((c) => room.front(c, layout));
  }

  /** The paper behind the words of the customer; while they are heard, its edge grows rough with the mood. */
  bubble(layout: Layout, mood: Mood, heard: boolean, ratio: number): void {
    const edge = 44;
    const { x, y, width, height } = layout.bubble;
    this.#bubble.place(
      { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge },
      ratio,
    );
    this.#bubble.draw((c) => {
      c.translate(edge - x, edge - y);
      if (heard) drawBubble(c, layout, mood);
      else drawSheet(c, layout, mood);
    });
  }

  showBubble(visible: boolean): void {
    this.#bubble.image.setVisible(visible);
  }
}
