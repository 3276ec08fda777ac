/** What every room offers. */
import type { Rect } from '../box.ts';
import type { Layout } from '../layout.ts';
import type { Ctx } from '../rig/brush.ts';
import type { Prop } from '../rig/bust.ts';

/** Who is to be seen in a room beside the customer on the stage. */
export interface Company {
  /** The customer's own look: their home goes by it, and nobody else has it. */
  readonly look: string;
  /** Colleagues at the table. */
  readonly seats: number;
}

export interface Room {
  /** Tells it from every other room. */
  readonly name: string;
  /** A call comes in; elsewhere somebody waits to be answered. */
  readonly rings: boolean;
  /** What moves while the customer speaks. */
  readonly voice: 'line' | 'dots';
  readonly prop: Prop;
  readonly voicePlace: (layout: Layout) => Rect;
  readonly back: (c: Ctx, layout: Layout, company: Company) => void;
  readonly front: (c: Ctx, layout: Layout) => void;
}
