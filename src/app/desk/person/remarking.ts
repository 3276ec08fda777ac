/** Writes notes and points beside a call, and takes them back. */
import type { Signal } from '@preact/signals';
import type { Note, Remarks } from '../../../protocol/remark.ts';
import type { RemarkingModel } from '../../../screens/desk/person/remarking-model.ts';
import type { ToldKey } from '../../../screens/desk/told.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { remarkDrafts } from './remark-drafts.ts';

interface NewPoints {
  readonly total: number;
  readonly reason: string;
  /** Those that are undone, by when they were written; null where there are none. */
  readonly instead?: number | null;
}

type Undo = (now: Remarks) => void;

export function makeRemarking(desk: Desk, attempt: string, remarks: Signal<Remarks>): RemarkingModel {
  const params = { attempt };
  const drafts = remarkDrafts(`${desk.me.person.id} ${attempt}`, remarks.peek().override);
  const done = (told: Told<Remarks>, text: ToldKey, onUndo?: (now: Remarks) => void): boolean => {
    const now = desk.heard(told);
    if (!now) return false;
    remarks.value = now;
    drafts.pointsStand(now.override);
    desk.tell({ kind: 'done', text, ...(onUndo ? { onUndo: () => onUndo(now) } : {}) });
    return true;
  };
  const write = async (text: string, told: ToldKey) =>
    done(await askOnce(desk.ask, 'writeNote', { params, body: { text } }), told);
  const change = async ({ id, text: before }: Note, text: string, told: ToldKey, undoable = true) => {
    const asked = { params: { ...params, note: id }, body: { text } };
    const undo = () => void change({ id, text } as Note, before, 'desk-told.undone', false);
    return done(await desk.ask('changeNote', asked), told, undoable ? undo : undefined);
  };
  const setPoints = async (body: NewPoints, told: ToldKey, onUndo?: Undo) =>
    done(await desk.ask('setOverride', { params, body }), told, onUndo);
  const unsetPoints = async (query: { readonly written?: number }, told: ToldKey, onUndo?: Undo) =>
    done(await desk.ask('removeOverride', { params, query }), told, onUndo);
  /** Puts back the points that stand now, in the place of what was done meanwhile: of that alone, not of what others did since. */
  const backTo = (): Undo => {
    const before = remarks.peek().override;
    return ({ override: set }) => {
      if (!before) return void unsetPoints(set ? { written: set.written } : {}, 'desk-told.undone');
      const { total, reason } = before;
      const instead = set?.written ?? null;
      return void setPoints({ total, reason: reason || '–', instead }, 'desk-told.undone');
    };
  };
  return {
    remarks,
    noteDraft: drafts.noteDraft,
    pointsDraft: drafts.pointsDraft,
    get pointsTyped() {
      return drafts.isPointsTyped();
    },
    write: onceAtATime((text: string) => write(text, 'desk-told.note-written'), false),
    change: onceAtATime((note: Note, text: string) => change(note, text, 'desk-told.note-changed'), false),
    remove: onceAtATime(async (note: Note) => {
      const asked = { params: { ...params, note: note.id } };
      const undo = () => void write(note.text, 'desk-told.undone');
      return done(await desk.ask('removeNote', asked), 'desk-told.note-removed', undo);
    }, false),
    setPoints: onceAtATime(async (total: number, reason: string) => {
      const set = await setPoints({ total, reason }, 'desk-told.points-set', backTo());
      if (set) drafts.pointsSent();
      return set;
    }, false),
    unsetPoints: onceAtATime(() => unsetPoints({}, 'desk-told.points-unset', backTo()), false),
  };
}
