/** Which sound a cue makes. Total tables: a new cue or channel stops the compiler here. Pure. */
import type { Cue, CueType } from '../engine/chart/cues.ts';
import { type Channel, MOODS } from '../engine/vocabulary.ts';
import type { Effect, Room } from './names.ts';

/** What a sound depends on beside the cue; a view's `setting` is one. */
export interface Scene {
  readonly channel: Channel;
}

/** How a channel is heard: a voice on a line, writing on a screen, or two people in a room. */
type Medium = 'line' | 'text' | 'room';
type Heard = Readonly<Record<Medium, Effect | null>>;

const MEDIUM: Readonly<Record<Channel, Medium>> = {
  phone: 'line',
  chat: 'text',
  email: 'text',
  counter: 'room',
  'help-page': 'text',
  'team-call': 'line',
  review: 'text',
  'voice-note': 'line',
};

const ROOM: Readonly<Record<Channel, Room>> = {
  phone: 'room-phone',
  chat: 'room-office',
  email: 'room-office',
  counter: 'room-office',
  'help-page': 'room-office',
  'team-call': 'room-phone',
  review: 'room-office',
  'voice-note': 'room-phone',
};

const silent: Heard = { line: null, text: null, room: null };
const everywhere = (effect: Effect): Heard => ({ line: effect, text: effect, room: effect });
/** On a line and in a room the customer's words are spoken, which is a matter of texts, not of cues. */
const arriving: Heard = { ...silent, text: 'message' };

/** Cues whose sound needs more than their type are in `effectFor`. */
type PlainCue = Exclude<CueType, 'mood' | 'lamp' | 'approval'>;
const SOUNDS: Readonly<Record<PlainCue, Heard>> = {
  'picked-up': { line: 'pick-up', text: 'message', room: null },
  said: { ...silent, text: 'sent' },
  line: arriving,
  reaction: arriving,
  language: silent,
  rung: silent,
  // A turning point is heard as a silence: the room holds its breath.
  'turning-point': silent,
  clock: silent,
  'concern-told': silent,
  agreed: everywhere('agreed'),
  'refused-offer': everywhere('refused'),
  again: silent,
  promised: silent,
  'promise-due': silent,
  collected: everywhere('breath'),
  'reply-faded': silent,
  paused: { line: 'hang-up', text: 'end-of-call', room: 'end-of-call' },
  'called-back': { line: 'pick-up', text: 'message', room: null },
  // Another desk picks up.
  'handed-on': { line: 'pick-up', text: 'message', room: null },
  ended: everywhere('end-of-call'),
};

/** The effect a cue plays, or null for silence. */
export function effectFor(cue: Cue, { channel }: Scene): Effect | null {
  switch (cue.type) {
    case 'mood':
      return MOODS.indexOf(cue.to) > MOODS.indexOf(cue.from) ? 'angrier' : 'calmer';
    case 'lamp':
      return cue.lit ? 'lamp-lit' : 'lamp-dark';
    case 'approval':
      // Asking is words of the agent's own; only the answer is an event.
      return cue.granted ? 'approval' : null;
    default:
      return SOUNDS[cue.type][MEDIUM[channel]];
  }
}

/** The room tone of a scene. */
export function roomOf({ channel }: Scene): Room {
  return ROOM[channel];
}
