/** Shoulders, neck and clothes. Shoulders rise with tension. */
import { mix } from '../color.ts';
import { type Ctx, clipped, faded, fill, MID, oval, SIDES, stroke, type Trace } from './brush.ts';
import { CLOTHES, type Rise } from './clothes.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import type { Tints } from './tints.ts';

export function drawTorso(c: Ctx, look: Look, pose: Pose): void {
  const rise = riseOf(pose);
  const shape = torsoShape(rise);
  fill(c, look.cloth, shape);
  clipped(c, shape, () => {
    shadeLeft(c, look, rise);
    folds(c, look, rise);
  });
}

export function drawNeck(c: Ctx, look: Look, pose: Pose, { skin, shade }: Tints): void {
  const rise = riseOf(pose);
  const neck = neckShape(rise);
  fill(c, skin, neck);
  clipped(c, neck, () => {
    faded(c, 0.75, () => fill(c, shade, oval(MID - 8, 392 + pose.jaw * 0.6, 96, 54)));
    faded(c, 0.35, () => fill(c, shade, (p) => p.rect(MID - 70, 380, 34, 150)));
    faded(c, (pose.furrow - 0.45) * 1.2, () => cords(c, shade));
  });
  CLOTHES[look.outfit](c, look, rise);
}

function riseOf(pose: Pose): Rise {
  return { shoulder: -pose.shoulder, collar: -pose.shoulder * 0.55 };
}

function torsoShape({ shoulder, collar }: Rise): Trace {
  return (c) => {
    c.moveTo(46, 700);
    c.bezierCurveTo(50, 585 + shoulder * 0.8, 84, 528 + shoulder, 158, 506 + shoulder);
    c.bezierCurveTo(196, 494 + shoulder * 0.8, 222, 488 + collar, 240, 470 + collar);
    c.lineTo(360, 470 + collar);
    c.bezierCurveTo(378, 488 + collar, 404, 494 + shoulder * 0.8, 442, 506 + shoulder);
    c.bezierCurveTo(516, 528 + shoulder, 550, 585 + shoulder * 0.8, 554, 700);
    c.closePath();
  };
}

function neckShape({ collar }: Rise): Trace {
  return (c) => {
    c.moveTo(246, 370);
    c.bezierCurveTo(248, 420, 246, 450, 236, 476 + collar);
    c.bezierCurveTo(252, 528, 348, 528, 364, 476 + collar);
    c.bezierCurveTo(354, 450, 352, 420, 354, 370);
    c.closePath();
  };
}

function cords(c: Ctx, shade: string): void {
  for (const side of SIDES) {
    stroke(c, shade, 4, (p) => {
      p.moveTo(MID + side * 34, 440);
      p.quadraticCurveTo(MID + side * 26, 472, MID + side * 16, 500);
    });
  }
}

function shadeLeft(c: Ctx, look: Look, { shoulder }: Rise): void {
  faded(c, 0.55, () =>
    fill(c, look.clothDark, (p) => {
      p.moveTo(20, 700);
      p.lineTo(20, 480 + shoulder);
      p.lineTo(196, 480 + shoulder);
      p.bezierCurveTo(132, 540 + shoulder * 0.6, 128, 610, 132, 700);
      p.closePath();
    }),
  );
}

function folds(c: Ctx, look: Look, { shoulder }: Rise): void {
  faded(c, 0.55, () =>
    stroke(c, look.clothDark, 4, (p) => {
      p.moveTo(140, 700);
      p.bezierCurveTo(136, 650, 140, 618, 150, 592 + shoulder * 0.4);
      p.moveTo(460, 700);
      p.bezierCurveTo(464, 650, 460, 618, 450, 592 + shoulder * 0.4);
      p.moveTo(400, 560 + shoulder * 0.6);
      p.quadraticCurveTo(424, 570, 440, 560 + shoulder * 0.5);
    }),
  );
  faded(c, 0.25, () =>
    stroke(c, mix(look.cloth, '#ffffff', 0.6), 6, (p) => {
      p.moveTo(430, 516 + shoulder);
      p.bezierCurveTo(494, 532 + shoulder, 524, 572 + shoulder * 0.8, 534, 630);
    }),
  );
}
