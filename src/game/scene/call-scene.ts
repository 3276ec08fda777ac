/** The scene of a call: sets up its parts, hands them view, cues and time, and lays everything out. */
import { type GameObjects, Scene } from 'phaser';
import type { Cue } from '../../engine/chart/cues.ts';
import type { View } from '../../engine/view/view.ts';
import type { StageOptions } from '../contract.ts';
import { type Layout, layout, shapeOf, widths } from '../layout.ts';
import { type MeterScale, scaleOf } from '../meter/scale.ts';
import { feelingsOf } from '../rig/feelings.ts';
import type { Company, Room } from '../room/kind.ts';
import { roomOf } from '../room/room.ts';
import {
  confine,
  dress,
  keepingFocus,
  keepingScroll,
  measure,
  type StageWords,
  shape,
  WORDS,
  type Word,
} from '../words.ts';
import { Backdrop } from './backdrop.ts';
import { type Cast, playCue } from './cues.ts';
import { Customer } from './customer.ts';
import { Instruments } from './instruments.ts';
import { Light } from './light.ts';
import { Signs } from './signs.ts';
import { Voice } from './voice.ts';

interface Parts extends Cast {
  readonly backdrop: Backdrop;
  readonly instruments: Instruments;
  readonly voice: Voice;
  readonly words: Readonly<Record<Word, GameObjects.DOMElement>>;
}

type CallSceneOptions = Pick<StageOptions, 'reducedMotion' | 'thresholds'>;

/** Before the first view has come. */
const NOWHERE: Parameters<typeof roomOf>[0] = { channel: 'phone', overheard: false };

export class CallScene extends Scene {
  /** Told once: nothing when the scene stands, the error when it does not. */
  onCreated: (error?: Error) => void = () => {};
  readonly #words: StageWords;
  readonly #still: boolean;
  readonly #scale: MeterScale;
  readonly #taken: GameObjects.DOMElement[] = [];
  #parts: Parts | null = null;
  #view: View | null = null;
  #ratio = 1;

  constructor(words: StageWords, { reducedMotion, thresholds }: CallSceneOptions) {
    super('call');
    this.#words = words;
    this.#still = reducedMotion;
    this.#scale = scaleOf(thresholds);
  }

  create(): void {
    try {
      this.#parts = this.#makeParts();
      this.cameras.main.setOrigin(0, 0);
      this.onCreated();
    } catch (error) {
      this.onCreated(error instanceof Error ? error : new Error(String(error)));
    }
  }

  override update(time: number, delta: number): void {
    const parts = this.#parts;
    if (!parts || !this.#view) return;
    const { customer, instruments, signs, voice } = parts;
    customer.update(time, delta);
    instruments.update(time, delta);
    signs.update(time);
    const sound = { loud: customer.speech, anger: customer.anger, time: this.#still ? 0 : time };
    voice.update(sound, this.#view.phase === 'live');
  }

  show(view: View): void {
    const first = this.#view === null;
    const before = this.#view;
    this.#view = view;
    if (!this.#parts) return;
    this.#showParts(this.#parts, view);
    if (first) this.#settle(this.#parts);
    if (
      before?.mood !== view.mood ||
      isSilent(before) !== isSilent(view) ||
      before.scenario.look !== view.scenario.look ||
      isElsewhere(before, view)
    )
      this.arrange();
  }

  play(cue: Cue): void {
    if (this.#parts) playCue(this.#parts, cue);
    if (cue.type === 'ended') this.#end();
  }

  mouth(open: number): void {
    this.#parts?.customer.mouth(open);
  }

  /** Follows a new size or sharpness of the screen. */
  resize(ratio: number): void {
    this.#ratio = ratio;
    this.cameras.main.setZoom(ratio);
    this.arrange();
  }

  /** Measures the words and puts everything in its place. */
  arrange(): void {
    const parts = this.#parts;
    if (!parts) return;
    const size = { width: this.scale.width / this.#ratio, height: this.scale.height / this.#ratio };
    keepingScroll(this.#words, () => {
      shape(this.#words, shapeOf(size));
      const places = layout(size, measure(this.#words, widths(size)));
      this.#placeWords(parts, places);
      this.#placePictures(parts, places);
    });
  }

  /** Lets go of the words; false when they were never taken. */
  letGo(): boolean {
    for (const placed of this.#taken) placed.removeElement();
    this.#parts = null;
    return this.#taken.length > 0;
  }

  #makeParts(): Parts {
    return {
      backdrop: new Backdrop(this),
      light: new Light(this, this.#still),
      customer: new Customer(this, this.#still),
      voice: new Voice(this),
      instruments: new Instruments(this, this.#still, this.#scale),
      signs: new Signs(this, this.#still),
      words: this.#takeWords(),
    };
  }

  #takeWords(): Parts['words'] {
    const taken: Partial<Record<Word, GameObjects.DOMElement>> = {};
    keepingFocus(() => {
      for (const word of WORDS) taken[word] = this.#take(this.#words[word]);
    });
    return taken as Parts['words'];
  }

  #take(element: HTMLElement): GameObjects.DOMElement {
    const placed = this.add.dom(0, 0, element).setOrigin(0, 0);
    this.#taken.push(placed);
    // Phaser may move the words, but display, stacking and opacity stay those of the style sheet.
    placed.transformOnly = true;
    dress(element);
    return placed;
  }

  #placeWords({ words }: Parts, places: Layout): void {
    for (const word of WORDS) {
      words[word].setPosition(places[word].x, places[word].y);
      confine(this.#words[word], places[word]);
    }
  }

  #placePictures(parts: Parts, places: Layout): void {
    const view = this.#view;
    const room = this.#room();
    parts.backdrop.place(places, room, this.#company(), this.#ratio);
    parts.backdrop.bubble(places, view?.mood ?? 'settled', this.#isHeard(), this.#ratio);
    parts.light.place(places);
    parts.customer.place(places.bust, this.#ratio);
    parts.voice.place(room.voicePlace(places), room.voice);
    parts.instruments.place(this.#words.instruments, places.instruments, this.#ratio);
    parts.signs.place(places, room, this.#ratio);
  }

  #showParts(parts: Parts, view: View): void {
    const { look } = view.scenario;
    const { prop, voice } = this.#room();
    parts.customer.feel(look, prop, feelingsOf(view));
    parts.customer.present(view.phase !== 'briefing' && voice !== 'none');
    if (view.phase === 'briefing') parts.customer.comeBack();
    parts.instruments.show(view);
    parts.signs.show(view);
    parts.light.dim(view.phase === 'paused' || view.phase === 'briefing');
    parts.backdrop.showBubble(view.phase !== 'briefing');
  }

  #settle({ customer, instruments }: Parts): void {
    customer.settle();
    instruments.settle();
  }

  /** After the last word a calm customer stays and an angry one goes. */
  #end(): void {
    const { mood } = this.#view ?? {};
    if (mood === 'heated' || mood === 'boiling') this.#parts?.customer.leave();
    else this.#parts?.customer.relieve();
  }

  /** What stands there is what they say, and not what is left of it once nobody is on the line. */
  #isHeard(): boolean {
    return this.#room().voice === 'line' && !isSilent(this.#view);
  }

  #company(): Company {
    return { look: this.#view?.scenario.look ?? 'robin', seats: this.#view?.setting.seats.length ?? 0 };
  }

  #room(): Room {
    return roomOf(this.#view?.setting ?? NOWHERE);
  }
}

const isSilent = (view: View | null): boolean => !view?.speech;

/** The contact goes on somewhere else. */
const isElsewhere = ({ setting: before }: View, { setting }: View): boolean =>
  roomOf(before).name !== roomOf(setting).name;
