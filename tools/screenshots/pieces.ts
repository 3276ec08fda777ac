/** All pictures of the game. */
import { basename } from 'node:path';
import { offeredIds, planPaths } from '../../src/files/shipped.ts';
import { AROUND, debriefPiece } from './around.ts';
import { DESK_PIECES } from './desk/desk-pieces.ts';
import { MATCH_PIECES } from './desk/match-pieces.ts';
import { seasonPiece } from './desk/season-pieces.ts';
import { callPiece, coachPiece, followUpPiece, menuPiece, panelPiece, pausePiece } from './in-call.ts';
import type { Piece } from './visit.ts';

const plansOf = (id: string): readonly string[] => planPaths(id).map((path) => basename(path, '.plan'));

export const PIECES: readonly Piece[] = [
  ...AROUND,
  ...DESK_PIECES,
  ...MATCH_PIECES,
  seasonPiece,
  coachPiece,
  menuPiece,
  ...(['breathe', 'phrase-book', 'knowledge', 'approval', 'transfer', 'limits', 'end'] as const).map((tool) =>
    panelPiece('trays', tool),
  ),
  panelPiece('leaflet', 'styles'),
  panelPiece('leaflet', 'voice-note'),
  followUpPiece,
  pausePiece,
  ...offeredIds().map(callPiece),
  ...offeredIds().flatMap((id) => plansOf(id).map((plan) => debriefPiece(id, plan))),
];
