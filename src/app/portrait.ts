/** Small pictures of the customers for the pages around the call, drawn by the stage's own hand. */
import { load } from 'virtual:scenarios';
import type { Scenario } from '../engine/scenario/scenario.ts';
import { drawBust } from '../game/rig/bust.ts';
import { lookOf } from '../game/rig/look.ts';
import { poseFor } from '../game/rig/pose.ts';
import type { Portrayed } from '../screens/ui.ts';

/** The part of the drawing box of 600 by 680 that a portrait shows. */
const CUT = { x: 75, y: 20, side: 450 };

/** Draws who calls in this scenario; where the drawing cannot be had, the canvas stays empty. */
export async function drawPortrait(canvas: HTMLCanvasElement, { scenario, calm }: Portrayed): Promise<void> {
  const context = canvas.getContext('2d');
  if (!context) return;
  const caller = await load(scenario);
  fitToScreen(canvas, context);
  drawBust(context, lookOf(caller.look), poseFor(feelingsAt(caller, calm)));
}

function fitToScreen(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const side = Math.max(1, Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio)));
  canvas.width = side;
  canvas.height = side;
  const scale = side / CUT.side;
  context.setTransform(scale, 0, 0, scale, -CUT.x * scale, -CUT.y * scale);
}

/** As they come in, or as calm as they left. */
function feelingsAt({ start, angerType }: Scenario, calm: number | null) {
  const anger = calm === null ? start.anger / 100 : 1 - calm / 100;
  const irony = calm === null && angerType === 'passive' ? 1 : 0;
  return { anger, irony, trust: calm === null ? start.trust / 100 : calm / 100, hurt: 0 };
}
