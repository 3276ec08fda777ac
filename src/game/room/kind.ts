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

/**
 * How the customer is there. `line`: they are heard, and what they say hangs in the air. `dots`: they write while you look
 * on, and it stands on a sheet. `none`: nobody is there, only the page they have written on.
 */
export type Voice = 'line' | 'dots' | 'none';

export interface Room {
  /** Tells it from every other room. */
  readonly name: string;
  /** A call comes in; elsewhere somebody waits to be answered. */
  readonly rings: boolean;
  readonly voice: Voice;
  readonly prop: Prop;
  readonly voicePlace: (layout: Layout) => Rect;
  readonly back: (c: Ctx, layout: Layout, company: Company) => void;
  readonly front: (c: Ctx, layout: Layout) => void;
}
