import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Phaser falls back to Canvas here: 60 frames a second without a GPU, where software WebGL reaches 7 to 16. */
export const CANVAS: readonly string[] = ['--disable-gpu', '--disable-software-rasterizer'];

/** Only to see that WebGL works at all. */
export const WEBGL: readonly string[] = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** The sandbox needs rights that containers do not give; the only pages visited are our own. */
export function openBrowser(flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required', ...flags],
  });
}
