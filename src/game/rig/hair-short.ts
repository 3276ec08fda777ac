/** Hair that ends at the jaw or above. */
import { mix } from '../color.ts';
import { type Ctx, faded, fill, MID, oval, SIDES, stroke, type Trace } from './brush.ts';
import type { Look } from './look.ts';

/** Strands of lighter hair. */
export function shine(c: Ctx, look: Look, width: number, trace: Trace): void {
  faded(c, 0.85, () => stroke(c, look.hairLight, width, trace));
}

/** The colour of hair that lies in shade. */
export function deep(look: Look): string {
  return mix(look.hair, '#120a0a', 0.26);
}

export function backBob(c: Ctx, look: Look): void {
  fill(c, deep(look), (p) => {
    p.moveTo(158, 260);
    p.bezierCurveTo(132, 66, 468, 66, 442, 260);
    p.bezierCurveTo(452, 330, 462, 392, 452, 428);
    p.bezierCurveTo(430, 448, 396, 444, 372, 436);
    p.lineTo(228, 436);
    p.bezierCurveTo(204, 444, 170, 448, 148, 428);
    p.bezierCurveTo(138, 392, 148, 330, 158, 260);
  });
}

export function frontFringe(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(160, 410);
    p.bezierCurveTo(142, 330, 138, 176, 196, 122);
    p.bezierCurveTo(250, 74, 350, 74, 404, 122);
    p.bezierCurveTo(462, 176, 458, 330, 440, 410);
    p.bezierCurveTo(428, 414, 414, 410, 408, 404);
    p.bezierCurveTo(424, 330, 424, 262, 412, 208);
    p.bezierCurveTo(376, 222, 330, 224, 300, 220);
    p.bezierCurveTo(262, 224, 222, 220, 188, 208);
    p.bezierCurveTo(176, 262, 176, 330, 192, 404);
    p.bezierCurveTo(186, 410, 172, 414, 160, 410);
  });
  shine(c, look, 7, (p) => {
    p.moveTo(206, 150);
    p.bezierCurveTo(246, 122, 316, 112, 372, 128);
  });
  faded(c, 0.5, () =>
    stroke(c, deep(look), 3, (p) => {
      for (const x of [236, 268, 330, 362]) {
        p.moveTo(MID + (x - MID) * 0.86, 160);
        p.quadraticCurveTo(x, 190, x, 218);
      }
    }),
  );
}

export function backWave(c: Ctx, look: Look): void {
  fill(c, deep(look), (p) => {
    p.moveTo(164, 250);
    p.bezierCurveTo(140, 70, 462, 66, 438, 250);
    p.bezierCurveTo(466, 290, 464, 350, 420, 368);
    p.quadraticCurveTo(400, 374, 384, 362);
    p.lineTo(216, 362);
    p.quadraticCurveTo(200, 374, 180, 368);
    p.bezierCurveTo(136, 350, 134, 290, 164, 250);
  });
}

export function frontWave(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(168, 344);
    p.bezierCurveTo(138, 330, 142, 290, 158, 268);
    p.bezierCurveTo(132, 214, 154, 138, 214, 112);
    p.bezierCurveTo(262, 66, 376, 72, 414, 132);
    p.bezierCurveTo(456, 164, 462, 226, 444, 266);
    p.bezierCurveTo(462, 296, 456, 336, 432, 344);
    p.bezierCurveTo(436, 300, 430, 262, 414, 230);
    p.bezierCurveTo(404, 196, 380, 172, 344, 158);
    p.bezierCurveTo(300, 196, 232, 190, 196, 214);
    p.bezierCurveTo(176, 246, 166, 296, 168, 344);
  });
  shine(c, look, 6, (p) => {
    p.moveTo(196, 176);
    p.bezierCurveTo(232, 140, 296, 150, 336, 122);
    p.moveTo(176, 232);
    p.bezierCurveTo(184, 208, 206, 190, 232, 184);
    p.moveTo(378, 130);
    p.bezierCurveTo(412, 156, 430, 196, 430, 238);
  });
}

export function frontCrop(c: Ctx, look: Look): void {
  sideburns(c, look);
  fill(c, look.hair, (p) => {
    p.moveTo(174, 250);
    p.bezierCurveTo(152, 170, 168, 100, 232, 92);
    p.bezierCurveTo(270, 58, 352, 56, 386, 86);
    p.bezierCurveTo(432, 98, 444, 172, 426, 250);
    p.bezierCurveTo(420, 220, 412, 196, 396, 178);
    p.bezierCurveTo(364, 182, 336, 170, 318, 154);
    p.bezierCurveTo(296, 178, 232, 172, 204, 188);
    p.bezierCurveTo(188, 204, 180, 226, 174, 250);
  });
  shine(c, look, 7, (p) => {
    p.moveTo(252, 96);
    p.bezierCurveTo(296, 74, 346, 76, 376, 102);
    p.moveTo(216, 138);
    p.bezierCurveTo(236, 122, 262, 120, 284, 128);
  });
}

function sideburns(c: Ctx, look: Look): void {
  for (const side of SIDES) {
    fill(c, look.hair, (p) => {
      p.moveTo(MID + side * (look.cheek + 3), 216);
      p.lineTo(MID + side * (look.cheek - 16), 200);
      p.lineTo(MID + side * (look.cheek - 12), 292);
      p.lineTo(MID + side * (look.cheek + 1), 298);
    });
  }
}

export function frontFade(c: Ctx, look: Look): void {
  faded(c, 0.5, () => sideburns(c, look));
  fill(c, look.hair, (p) => {
    p.moveTo(180, 204);
    p.bezierCurveTo(166, 132, 190, 92, 236, 96);
    p.bezierCurveTo(250, 62, 360, 52, 396, 92);
    p.bezierCurveTo(432, 100, 434, 160, 420, 206);
    p.bezierCurveTo(408, 172, 382, 154, 340, 152);
    p.bezierCurveTo(296, 162, 250, 140, 222, 160);
    p.bezierCurveTo(200, 168, 188, 184, 180, 204);
  });
  shine(c, look, 6, (p) => {
    p.moveTo(230, 128);
    p.bezierCurveTo(262, 96, 310, 104, 346, 84);
    p.moveTo(300, 132);
    p.bezierCurveTo(336, 126, 372, 112, 392, 116);
  });
}

export function frontBald(c: Ctx, look: Look): void {
  for (const side of SIDES) {
    fill(c, look.hair, (p) => {
      p.moveTo(MID + side * (look.cheek + 1), 280);
      p.bezierCurveTo(
        MID + side * (look.cheek + 16),
        236,
        MID + side * (look.cheek + 8),
        206,
        MID + side * (look.cheek - 10),
        184,
      );
      p.bezierCurveTo(
        MID + side * (look.cheek - 12),
        214,
        MID + side * (look.cheek - 10),
        246,
        MID + side * (look.cheek - 7),
        284,
      );
    });
  }
  faded(c, 0.35, () => fill(c, '#fff6e6', oval(MID + 44, 152, 34, 15, 0.45)));
}

export function backBun(c: Ctx, look: Look): void {
  fill(c, deep(look), oval(MID, 240, 140, 150));
  fill(c, look.hair, oval(MID + 4, 82, 60, 50));
  shine(c, look, 5, (p) => {
    p.moveTo(266, 74);
    p.quadraticCurveTo(300, 44, 340, 64);
    p.moveTo(280, 98);
    p.quadraticCurveTo(312, 76, 346, 90);
  });
}

export function frontBun(c: Ctx, look: Look): void {
  fill(c, look.hair, (p) => {
    p.moveTo(168, 290);
    p.bezierCurveTo(146, 62, 454, 62, 432, 290);
    p.bezierCurveTo(426, 226, 402, 178, 330, 154);
    p.bezierCurveTo(262, 164, 196, 196, 184, 240);
    p.bezierCurveTo(176, 256, 172, 272, 168, 290);
  });
  shine(c, look, 5, (p) => {
    p.moveTo(206, 190);
    p.bezierCurveTo(236, 148, 276, 132, 318, 126);
    p.moveTo(352, 136);
    p.bezierCurveTo(384, 152, 404, 176, 414, 206);
  });
}
