/** A room where people write to each other: the agent's screen fills the wall, the customer's picture is a part of it. */
import type { Layout } from '../layout.ts';
import { type Ctx, clipped, type Trace } from '../rig/brush.ts';
import { drawDesk, drawOffice, drawPanel } from './desk.ts';
import type { Company, Room } from './kind.ts';
import { cardOf, cardShape, drawOfficeThings, drawScreen, type Sheet, writingPlace } from './screen.ts';

interface OnScreen {
  readonly name: string;
  /** They write while you look on, unless it is a page that anybody may have written on. */
  readonly voice?: Room['voice'];
  /** What stands in the window beside the customer. */
  readonly sheet: (c: Ctx, layout: Layout, sheet: Sheet) => void;
  /** What stands in the customer's part of the screen; their picture, unless said otherwise. */
  readonly part?: (c: Ctx, layout: Layout) => void;
  /** The outline of that part. */
  readonly shape?: (layout: Layout) => Trace;
  /** What lies over it. */
  readonly over?: (c: Ctx, layout: Layout, company: Company) => void;
  /** What lies before a wide screen. */
  readonly things?: (c: Ctx, layout: Layout) => void;
}

export const roomOnScreen = ({
  name,
  voice = 'dots',
  sheet,
  part,
  shape = cardShape,
  over,
  things = drawOfficeThings,
}: OnScreen): Room => ({
  name,
  rings: false,
  voice,
  prop: 'none',
  voicePlace: writingPlace,
  back(c, layout, company) {
    drawOffice(c, layout);
    drawScreen(c, layout, (place) => sheet(c, layout, place));
    if (part) clipped(c, shape(layout), () => part(c, layout));
    else drawPanel(c, company.look, cardOf(layout), shape(layout));
    over?.(c, layout, company);
  },
  front(c, layout) {
    drawDesk(c, layout);
    if (layout.shape === 'wide') things(c, layout);
  },
});
