/** What the big screen works with: the room as it is heard, the match as it is read again, and what is read of it between rounds. */
import { computed, effect, type Signal, signal } from '@preact/signals';
import type { Match } from '../../../protocol/match.ts';
import type { HallModel, Lost, WatchLink } from '../../../screens/desk/match/hall-model.ts';
import type { RoomWay } from '../../../screens/match/room-way.ts';
import { copyText } from '../../copy-text.ts';
import { listenToRoom } from '../../match/listen-to-room.ts';
import { qrOf } from '../people/qr.ts';
import { followRace } from './follow-race.ts';
import type { HallSide } from './hall-side.ts';
import { makeStage } from './hall-stage.ts';
import { followHolders } from './holders.ts';
import { makeLeading } from './leading.ts';
import { readResults } from './read-results.ts';

/** Where one comes in by the code. */
const matchAddress = (code: string): string => new URL(`#/match/${code}`, document.baseURI).href;

/** Where one looks on by it. */
const watchAddress = (code: string): string => new URL(`#/match/watch/${code}`, document.baseURI).href;

export function makeHall(
  desk: HallSide,
  first: Match,
): { readonly model: HallModel; readonly close: () => void } {
  const match = signal(first);
  const { watch } = desk;
  const room = listenToRoom(first.match, {}, watch);
  const stage = makeStage(desk.services);
  const following = followMatch(desk, match, room.frame);
  const running = followRace({
    frame: room.frame,
    box: desk.services.sound,
    past: async () => {
      const told = await desk.ask('readRace', { params: { match: first.match } });
      return told.ok ? told.answer : null;
    },
    late: first.phase === 'round',
  });
  const results = readResults(desk, match);
  const holding = followHolders(desk, match, room.frame);
  const address = matchAddress(first.code);
  const model: HallModel = {
    match,
    frame: room.frame,
    lost: computed(() => lostBy(room.way.value, watch !== undefined)),
    again: room.again,
    race: running.race,
    now: running.now,
    ...results.model,
    address,
    signs: qrOf(address),
    watch: first.watch && watch === undefined ? watchLink(first.code) : null,
    looksOn: watch !== undefined,
    stage,
    ...holding.model,
    ...makeLeading(desk, match),
    seesBest: desk.seesBest,
    roomCall: (round) => desk.roomCall(round),
  };
  const close = () => {
    for (const stop of [following, running.close, results.close, holding.close, room.close]) stop();
  };
  return { model, close };
}

const watchLink = (code: string): WatchLink => {
  const address = watchAddress(code);
  return { address, signs: qrOf(address), copy: copyText };
};

/** A key opens a match until it opens it no more; there is nothing to sign in to. */
function lostBy(way: RoomWay, looksOn: boolean): Lost | null {
  if (way === 'signed-out') return looksOn ? 'gone' : way;
  return way === 'lost' || way === 'gone' ? way : null;
}

/** What the frame does not hold is read again when somebody has come, or the match was led on: once at a time. */
function followMatch(desk: HallSide, match: Signal<Match>, frame: HallModel['frame']): () => void {
  let reading = false;
  const isOld = (): boolean => {
    const heard = frame.peek();
    const known = match.peek();
    return heard !== null && (heard.deed > known.deed || heard.people !== known.people);
  };
  const read = async () => {
    if (reading || !isOld()) return;
    reading = true;
    const told = await desk.ask('readMatch', { params: { match: match.peek().match } });
    reading = false;
    // Somebody was led on by this very page meanwhile: what is newer stays.
    if (told.ok && told.answer.deed >= match.peek().deed) match.value = told.answer;
  };
  return effect(() => {
    void frame.value;
    void read();
  });
}
