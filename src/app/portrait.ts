/** Small pictures of the customers for the pages around the call, drawn by the stage's own hand. */
import { faces } from 'virtual:faces';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { readRecipe } from '../engine/second-round/recipe.ts';
import { drawBust } from '../game/rig/bust.ts';
import { lookOf } from '../game/rig/look.ts';
import { faceAnger, moodFor } from '../game/rig/mood-face.ts';
import { type Feelings, NEUTRAL, poseFor } from '../game/rig/pose-for.ts';
import type { Portrayed } from '../screens/ui.ts';

/** Look and mood of a customer who has said nothing yet. */
export interface Face
  extends Pick<Scenario, 'look' | 'angerType'>,
    Pick<Scenario['start'], 'anger' | 'trust'> {}

/** The part of the drawing box of 600 by 680 that a portrait shows. */
const CUT = { x: 75, y: 20, side: 450 };

/** Draws who calls in this scenario; where the drawing cannot be had, the canvas stays empty. */
export async function drawPortrait(canvas: HTMLCanvasElement, { scenario, calm }: Portrayed): Promise<void> {
  const context = canvas.getContext('2d');
  const face = faceOf(scenario);
  if (!context || !face) return;
  fitToScreen(canvas, context);
  drawBust(context, lookOf(face.look), poseFor(feelingsAt(face, calm)));
}

/** Whoever comes a second time comes as the first contact has left them. */
function faceOf(scenario: string): Face | undefined {
  const recipe = readRecipe(scenario);
  // A call that the server steps has its own mark behind the scenario's name.
  const [name = ''] = (recipe?.scenario ?? scenario).split('@');
  const face = faces[name];
  return face && recipe ? { ...face, anger: recipe.anger, trust: recipe.trust } : face;
}

function fitToScreen(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const side = Math.max(1, Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio)));
  canvas.width = side;
  canvas.height = side;
  const scale = side / CUT.side;
  context.setTransform(scale, 0, 0, scale, -CUT.x * scale, -CUT.y * scale);
}

/** As they come in, or as calm as they left. */
function feelingsAt({ anger, trust, angerType }: Face, calm: number | null): Feelings {
  const left = calm === null ? anger : 100 - calm;
  return {
    ...NEUTRAL,
    anger: faceAnger(moodFor(left), left),
    irony: calm === null && angerType === 'passive' ? 1 : 0,
    trust: (calm ?? trust) / 100,
  };
}
