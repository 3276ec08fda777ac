/** Hair, headscarf and turban: a part behind the head and a part in front of it. */

import type { Ctx } from './brush.ts';
import { backBraids, backLong, frontBraids, frontLong } from './hair-long.ts';
import { backAfro, backCurls, backScarf, frontAfro, frontCurls, frontScarf } from './hair-round.ts';
import {
  backBob,
  backBun,
  backWave,
  frontBald,
  frontBun,
  frontCrop,
  frontFade,
  frontFringe,
  frontWave,
} from './hair-short.ts';
import type { HairStyle, Look } from './look.ts';
import type { Pose } from './pose.ts';
import { backTurban, frontTurban } from './turban.ts';

interface Style {
  readonly back?: (c: Ctx, look: Look) => void;
  readonly front: (c: Ctx, look: Look, pose: Pose) => void;
}

const STYLES: Readonly<Record<HairStyle, Style>> = {
  curls: { back: backCurls, front: frontCurls },
  wave: { back: backWave, front: frontWave },
  crop: { front: frontCrop },
  fringe: { back: backBob, front: frontFringe },
  bun: { back: backBun, front: frontBun },
  fade: { front: frontFade },
  bald: { front: frontBald },
  scarf: { back: backScarf, front: frontScarf },
  braids: { back: backBraids, front: frontBraids },
  long: { back: backLong, front: frontLong },
  turban: { back: backTurban, front: frontTurban },
  afro: { back: backAfro, front: frontAfro },
};

export function backHair(c: Ctx, look: Look): void {
  STYLES[look.style].back?.(c, look);
}

export function frontHair(c: Ctx, look: Look, pose: Pose): void {
  STYLES[look.style].front(c, look, pose);
}
