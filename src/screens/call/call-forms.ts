/** Parts of a call that only some channels have (M-09), or only a tutorial. */
import type { ComponentType } from 'preact';
import type { Channel } from '../../engine/vocabulary.ts';
import type { CallModel } from './call-model.ts';

type Part = ComponentType<{ call: CallModel }>;

export interface Forms {
  /** What was said last, where it does not stand in a bubble of speech. */
  readonly said: Readonly<Partial<Record<Channel, Part>>>;
  /** Answers a line with a letter, of one block from each part. */
  readonly Letter: Part;
  /** Where the contact is now, and who else is there. */
  readonly SettingStrip: Part;
  /** The desk one sits at, where customers are handed on from one to the next. */
  readonly DeskStrip: Part;
  /** The same where nothing is pressed. */
  readonly DeskPlate: Part;
  /** What lights the lamps, in a tutorial. */
  readonly LampStrip: Part;
  /** Lets a letter have a key; false where it has no use for it. */
  readonly letterTakes: (call: CallModel, key: string) => boolean;
}
