/** What every place of the trainer's desk is given. */
import type { Me } from '../../protocol/account.ts';
import type { DeskPart, FrameModel } from '../../screens/desk/desk-frame.tsx';
import type { DeskNews, DeskTroubleKey } from '../../screens/desk/told.ts';
import type { Opened } from '../page.ts';
import type { Ask, Told, Troubled } from '../server/client.ts';
import type { Services } from '../services.ts';

export interface Desk {
  readonly services: Services;
  readonly ask: Ask;
  /** Whoever sits at it: a trainer or an administrator. */
  readonly me: Me;
  frame(part: DeskPart): FrameModel;
  /** Says it above the page. */
  tell(news: DeskNews): void;
  /** What was answered; null where nothing was, of which the reader is told. */
  heard<What>(told: Told<What>): What | null;
  /** The same for what an address names: one that cannot be right names nothing that is there. */
  found<What>(told: Told<What>): What | null;
  /** Why nothing was answered, in the words of the desk. */
  troubleOf(told: Troubled): DeskTroubleKey;
  /** Goes to a place of the desk: `cohort`, its id, and so on. */
  goTo(...place: readonly string[]): void;
}

/** `rest` is what stands in the address behind the name of the place. */
export type OpenPlace = (desk: Desk, ...rest: readonly string[]) => Promise<Opened>;
