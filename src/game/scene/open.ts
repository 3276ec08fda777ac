/** Starts Phaser in a box of its own and hands out the stage once the first frame is drawn. */
import { AUTO, Game, Scale } from 'phaser';
import type { Stage, StageOptions } from '../contract.ts';
import { UI } from '../palette.ts';
import { keepingFocus, release, type StageWords } from '../words.ts';
import { CallScene } from './call-scene.ts';

/** More pixels than this cost much and are hardly seen. */
const SHARPEST = 2;

export async function openStage(
  parent: HTMLElement,
  words: StageWords,
  options: StageOptions,
): Promise<Stage> {
  const box = makeBox(parent);
  const scene = new CallScene(words, options);
  const game = makeGame(box, scene);
  const close = () => {
    keepingFocus(() => {
      if (scene.letGo()) release(words, options.home ?? parent);
    });
    game.destroy(true);
    box.remove();
    delete parent.dataset.stageReady;
  };
  try {
    await firstFrame(game, scene);
  } catch (error) {
    close();
    throw error;
  }
  const stopWatching = watchSize(box, game, scene);
  parent.dataset.stageReady = 'true';
  options.onReady();
  return stageOf(scene, () => {
    stopWatching();
    close();
  });
}

function stageOf(scene: CallScene, destroy: () => void): Stage {
  return {
    show: (view) => scene.show(view),
    play: (cue) => scene.play(cue),
    mouth: (open) => scene.mouth(open),
    relayout: () => scene.arrange(),
    destroy,
  };
}

function makeBox(parent: HTMLElement): HTMLElement {
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  parent.append(box);
  return box;
}

/**
 * The scale mode is NONE and we follow the box ourselves: Phaser's RESIZE mode draws one pixel per CSS pixel, which is
 * blurred on every sharp screen.
 */
function makeGame(box: HTMLElement, scene: CallScene): Game {
  const ratio = pixelRatio();
  const game = new Game({
    type: AUTO,
    parent: box,
    width: Math.max(1, box.clientWidth * ratio),
    height: Math.max(1, box.clientHeight * ratio),
    scale: { mode: Scale.NONE, zoom: 1 / ratio },
    dom: { createContainer: true },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    banner: false,
    autoFocus: false,
    backgroundColor: UI['navy-deep'],
    scene,
  });
  return game;
}

function firstFrame(game: Game, scene: CallScene): Promise<void> {
  return new Promise((resolve, reject) => {
    scene.onCreated = (error) => {
      if (error) return reject(error);
      game.canvas.setAttribute('aria-hidden', 'true');
      game.canvas.style.display = 'block';
      scene.resize(pixelRatio());
      game.events.once('postrender', () => resolve());
    };
  });
}

function watchSize(box: HTMLElement, game: Game, scene: CallScene): () => void {
  const observer = new ResizeObserver(() => {
    const ratio = pixelRatio();
    if (box.clientWidth === 0 || box.clientHeight === 0) return;
    game.scale.setZoom(1 / ratio);
    game.scale.resize(box.clientWidth * ratio, box.clientHeight * ratio);
    fillBox(game.canvas, box);
    scene.resize(ratio);
  });
  observer.observe(box);
  return () => observer.disconnect();
}

/** At a zoom of 1 Phaser leaves the size the canvas is shown at as it was. */
function fillBox({ style }: HTMLCanvasElement, box: HTMLElement): void {
  style.width = `${box.clientWidth}px`;
  style.height = `${box.clientHeight}px`;
}

function pixelRatio(): number {
  return Math.min(SHARPEST, window.devicePixelRatio || 1);
}
