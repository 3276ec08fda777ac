/** What every room offers. */
import type { Rect } from '../box.ts';
import type { Layout } from '../layout.ts';
import type { Ctx } from '../rig/brush.ts';
import type { Prop } from '../rig/bust.ts';

export interface Room {
  /** What moves while the customer speaks. */
  readonly voice: 'line' | 'dots';
  readonly prop: Prop;
  readonly voicePlace: (layout: Layout) => Rect;
  readonly back: (c: Ctx, layout: Layout, look: string) => void;
  readonly front: (c: Ctx, layout: Layout) => void;
}
