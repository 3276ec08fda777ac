import type { ComponentType } from 'preact';
import { FollowUp, NextDay } from '../follow-up.tsx';
import { Pause } from '../pause.tsx';
import { type CallModel, isNextDay } from './call-model.ts';
import { CoachPanel } from './coach-panel.tsx';
import { DeskPanel } from './desk-panel.tsx';
import { InstinctPanel } from './instinct-panel.tsx';
import { KnowledgePanel } from './knowledge-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import type { Panel } from './panels.ts';
import { StylesPanel } from './styles-panel.tsx';
import { ApprovalPanel, BreathePanel, EndPanel } from './tool-panels.tsx';
import { TranscriptPanel } from './transcript-panel.tsx';
import { TransferPanel } from './transfer-panel.tsx';
import { VoiceNotePanel } from './voice-note-panel.tsx';

interface PanelProps {
  readonly call: CallModel;
  onClose(): void;
}

export interface AroundProps {
  readonly call: CallModel;
  /** The pause menu comes from outside: it holds settings that are no part of a call. */
  readonly Menu: ComponentType<PanelProps>;
  /** So does the phrase book: its words belong to the player, not to the call. */
  readonly PhraseBook: ComponentType<PanelProps>;
  /** And the briefing, where earlier calls have left something beside it. */
  readonly Knowledge?: ComponentType<PanelProps>;
}

/** All that is not the talk itself: the dialog above it, the pause, the next day. */
export function AroundCall({ call, ...outside }: AroundProps) {
  const { phase } = call.view.value;
  const panel = call.panel.value;
  if (call.readOn.value && phase === 'paused') return <Pause call={call} />;
  if (call.readOn.value && phase === 'follow-up') return <FollowUp call={call} />;
  if (call.readOn.value && isNextDay(call)) return <NextDay call={call} />;
  if (!panel) return null;
  const close = () => {
    call.panel.value = null;
  };
  const Open = partOf(panel, outside);
  return <Open key={panel} call={call} onClose={close} />;
}

type Outside = Omit<AroundProps, 'call'>;

function partOf(panel: Panel, { Menu, PhraseBook, Knowledge = KnowledgePanel }: Outside) {
  const parts: Readonly<Record<Panel, ComponentType<PanelProps>>> = {
    ...OWN_PARTS,
    menu: Menu,
    'phrase-book': PhraseBook,
    knowledge: Knowledge,
  };
  return parts[panel];
}

const OWN_PARTS: Readonly<
  Record<Exclude<Panel, 'menu' | 'phrase-book' | 'knowledge'>, ComponentType<PanelProps>>
> = {
  breathe: BreathePanel,
  approval: ApprovalPanel,
  transfer: TransferPanel,
  limits: LimitsPanel,
  styles: StylesPanel,
  coach: CoachPanel,
  instinct: InstinctPanel,
  'voice-note': VoiceNotePanel,
  end: EndPanel,
  transcript: TranscriptPanel,
  desk: DeskPanel,
};
