/** What people wear around the neck, one function per outfit. */
import { alpha, mix } from '../color.ts';
import { type Ctx, faded, fill, MID, oval, SIDES, stroke } from './brush.ts';
import type { Look, Outfit } from './look.ts';

/** How high shoulders and collar stand. */
export interface Rise {
  readonly shoulder: number;
  readonly collar: number;
}

type Dress = (c: Ctx, look: Look, rise: Rise) => void;

export const CLOTHES: Readonly<Record<Outfit, Dress>> = {
  hoodie,
  cardigan,
  shirt,
  blazer,
  sweater,
  blouse,
};

/** A round collar band; the depth says how low it hangs. */
function band(c: Ctx, color: string, { collar }: Rise, depth: number): void {
  fill(c, color, (p) => {
    p.moveTo(236, 466 + collar);
    p.bezierCurveTo(250, 524 + depth * 0.2, 350, 524 + depth * 0.2, 364, 466 + collar);
    p.lineTo(378, 478 + collar);
    p.bezierCurveTo(360, 540 + depth, 240, 540 + depth, 222, 478 + collar);
    p.closePath();
  });
}

function sweater(c: Ctx, look: Look, rise: Rise): void {
  band(c, mix(look.shirt, '#000000', 0.04), rise, -6);
  band(c, look.clothDark, { ...rise, collar: rise.collar + 8 }, 8);
  faded(c, 0.5, () =>
    stroke(c, look.cloth, 2.5, (p) => {
      for (let rib = -5; rib <= 5; rib++) {
        const drop = 34 - rib * rib * 1.1;
        p.moveTo(MID + rib * 12, 488 + rise.collar * 0.6 + drop * 0.95);
        p.lineTo(MID + rib * 12.6, 503 + rise.collar * 0.5 + drop);
      }
    }),
  );
}

function hoodie(c: Ctx, look: Look, rise: Rise): void {
  band(c, look.shirt, rise, -8);
  for (const side of SIDES) {
    fill(c, side < 0 ? look.clothDark : mix(look.clothDark, look.cloth, 0.45), (p) => {
      p.moveTo(MID + side * 56, 452 + rise.collar);
      p.bezierCurveTo(
        MID + side * 104,
        462 + rise.collar,
        MID + side * 132,
        488 + rise.shoulder,
        MID + side * 122,
        512 + rise.shoulder * 0.6,
      );
      p.bezierCurveTo(MID + side * 96, 548, MID + side * 34, 574, MID, 566);
      p.bezierCurveTo(MID + side * 40, 530, MID + side * 60, 492, MID + side * 56, 452 + rise.collar);
    });
    stroke(c, look.shirt, 5, (p) => {
      p.moveTo(MID + side * 30, 558);
      p.quadraticCurveTo(MID + side * 36, 600, MID + side * 29, 634 + side * 8);
    });
  }
}

function cardigan(c: Ctx, look: Look, rise: Rise): void {
  fill(c, look.shirt, (p) => {
    p.moveTo(230, 478 + rise.collar);
    p.bezierCurveTo(250, 536, 350, 536, 370, 478 + rise.collar);
    p.lineTo(306, 700);
    p.lineTo(294, 700);
    p.closePath();
  });
  faded(c, 0.5, () => band(c, mix(look.shirt, look.cloth, 0.35), rise, 0));
  for (const side of SIDES) {
    stroke(c, look.clothDark, 17, (p) => {
      p.moveTo(MID + side * 70, 480 + rise.collar);
      p.bezierCurveTo(MID + side * 58, 570, MID + side * 24, 640, MID + side * 10, 704);
    });
  }
  for (const [x, y] of [
    [321, 642],
    [311, 676],
  ] as const)
    fill(c, look.shirt, oval(x, y, 5.5, 5.5));
}

function shirt(c: Ctx, look: Look, rise: Rise): void {
  stroke(c, look.clothDark, 3.5, (p) => {
    p.moveTo(MID - 10, 530);
    p.lineTo(MID - 10, 700);
  });
  for (const y of [566, 618, 668]) fill(c, mix(look.shirt, '#ffffff', 0.5), oval(MID + 2, y, 5, 5));
  for (const side of SIDES) {
    fill(c, side < 0 ? mix(look.shirt, look.clothDark, 0.35) : look.shirt, (p) => {
      p.moveTo(MID + side * 58, 446 + rise.collar);
      p.bezierCurveTo(
        MID + side * 84,
        462 + rise.collar,
        MID + side * 98,
        482 + rise.collar,
        MID + side * 96,
        496 + rise.collar,
      );
      p.lineTo(MID + side * 52, 556 + rise.collar * 0.5);
      p.lineTo(MID, 518 + rise.collar * 0.4);
      p.bezierCurveTo(MID + side * 36, 504, MID + side * 56, 480, MID + side * 58, 446 + rise.collar);
    });
  }
}

function blazer(c: Ctx, look: Look, rise: Rise): void {
  fill(c, look.shirt, (p) => {
    p.moveTo(238, 474 + rise.collar);
    p.bezierCurveTo(262, 524, 338, 524, 362, 474 + rise.collar);
    p.lineTo(MID, 640);
    p.closePath();
  });
  for (const side of SIDES) {
    fill(c, side < 0 ? look.clothDark : mix(look.clothDark, look.cloth, 0.4), (p) => {
      p.moveTo(MID + side * 60, 462 + rise.collar);
      p.lineTo(MID + side * 104, 492 + rise.collar);
      p.lineTo(MID + side * 116, 540 + rise.collar * 0.5);
      p.lineTo(MID + side * 86, 556 + rise.collar * 0.4);
      p.lineTo(MID + side * 98, 574);
      p.lineTo(MID + side * 4, 704);
      p.lineTo(MID, 628);
      p.closePath();
    });
  }
  faded(c, 0.5, () =>
    stroke(c, alpha('#000000', 0.4), 3, (p) => {
      p.moveTo(MID, 628);
      p.lineTo(MID + 2, 700);
    }),
  );
}

function blouse(c: Ctx, look: Look, rise: Rise): void {
  band(c, look.shirt, rise, 2);
  for (const side of SIDES) {
    fill(c, mix(look.shirt, look.cloth, side < 0 ? 0.3 : 0.1), (p) => {
      p.moveTo(MID, 528);
      p.bezierCurveTo(MID + side * 20, 508, MID + side * 62, 512, MID + side * 58, 536);
      p.bezierCurveTo(MID + side * 54, 558, MID + side * 16, 548, MID, 534);
    });
    fill(c, mix(look.shirt, look.cloth, 0.2), (p) => {
      p.moveTo(MID, 532);
      p.lineTo(MID + side * 34, 622);
      p.lineTo(MID + side * 10, 616);
      p.closePath();
    });
  }
  fill(c, mix(look.shirt, look.clothDark, 0.3), oval(MID, 532, 11, 9));
}
