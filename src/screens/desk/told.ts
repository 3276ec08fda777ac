/** What the desk says of the last thing that was done there. */
import type { InterfaceKey, Values } from '../texts.ts';

export type ToldKey = InterfaceKey & `desk-told.${string}`;
export type DeskTroubleKey = InterfaceKey & `desk-troubles.${string}`;

export type DeskNews =
  | {
      readonly kind: 'done';
      readonly text: ToldKey;
      readonly values?: Values;
      /** Takes it back; left out where nothing was lost. */
      readonly onUndo?: () => void;
    }
  | { readonly kind: 'trouble'; readonly text: DeskTroubleKey };
