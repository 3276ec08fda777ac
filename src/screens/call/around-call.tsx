import type { ComponentType } from 'preact';
import { FollowUp, NextDay } from '../follow-up.tsx';
import { Pause } from '../pause.tsx';
import { type CallModel, isNextDay } from './call-model.ts';
import { CoachPanel } from './coach-panel.tsx';
import { InstinctPanel } from './instinct-panel.tsx';
import { KnowledgePanel } from './knowledge-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import type { Panel } from './panels.ts';
import { PhraseBookPanel } from './phrase-book-panel.tsx';
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
}

/** All that is not the talk itself: the dialog above it, the pause, the next day. */
export function AroundCall({ call, Menu }: AroundProps) {
  const { phase } = call.view.value;
  const panel = call.panel.value;
  if (call.readOn.value && phase === 'paused') return <Pause call={call} />;
  if (call.readOn.value && phase === 'follow-up') return <FollowUp call={call} />;
  if (call.readOn.value && isNextDay(call)) return <NextDay call={call} />;
  if (!panel) return null;
  const close = () => {
    call.panel.value = null;
  };
  const Open = panel === 'menu' ? Menu : PANEL_PARTS[panel];
  return <Open key={panel} call={call} onClose={close} />;
}

const PANEL_PARTS: Readonly<Record<Exclude<Panel, 'menu'>, ComponentType<PanelProps>>> = {
  breathe: BreathePanel,
  'phrase-book': PhraseBookPanel,
  knowledge: KnowledgePanel,
  approval: ApprovalPanel,
  transfer: TransferPanel,
  limits: LimitsPanel,
  styles: StylesPanel,
  coach: CoachPanel,
  instinct: InstinctPanel,
  'voice-note': VoiceNotePanel,
  end: EndPanel,
  transcript: TranscriptPanel,
};
