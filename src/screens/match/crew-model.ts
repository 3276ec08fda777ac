/** A team that shares one call, as one of it sees it. */
import type { ReadonlySignal } from '@preact/signals';
import type { Crew } from '../../protocol/team-call.ts';
import type { Texts } from '../texts.ts';

export interface CrewModel {
  /** Null before it was read, and where everybody has a call of their own. */
  readonly crew: ReadonlySignal<Crew | null>;
  /** Nothing has come for so long that oneself may take the call. */
  readonly mayTake: ReadonlySignal<boolean>;
  /** What was pressed in it last did not get through. */
  readonly failed: ReadonlySignal<boolean>;
  take(): void;
  /** Goes to this place of the order, from 1. */
  go(turn: number): void;
}

export type CrewMember = Crew['members'][number];

export const ownOf = (crew: Crew): CrewMember | undefined => crew.members.find(({ own }) => own);
export const holderIn = (crew: Crew): CrewMember | undefined =>
  crew.members.find(({ share }) => share === 'everything');

export const nameIn = ({ t }: Texts, member: CrewMember | undefined): string =>
  member?.own ? t('match.crew.you') : (member?.name ?? t('match.somebody'));
