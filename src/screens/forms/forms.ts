/** One chunk, fetched with a call that needs it. */
import type { Forms } from '../call/call-forms.ts';
import type { CallModel } from '../call/call-model.ts';
import { Chat } from './chat.tsx';
import { DeskPlate, DeskStrip } from './desk-strip.tsx';
import { LampStrip } from './lamp-strip.tsx';
import { Letter } from './letter.tsx';
import { letterKey } from './letter-draft.ts';
import { Mail } from './mail.tsx';
import { HelpPage, Review } from './published.tsx';
import { SettingStrip } from './setting-strip.tsx';

export const FORMS: Forms = {
  said: { chat: Chat, email: Mail, 'help-page': HelpPage, review: Review },
  DeskPlate,
  DeskStrip,
  LampStrip,
  Letter,
  SettingStrip,
  letterTakes,
};

function letterTakes(call: CallModel, key: string): boolean {
  const done = letterKey(key, call.letter.value, call.view.value);
  if (!done) return false;
  if ('send' in done) call.send({ type: 'reply', id: done.send });
  else call.letter.value = done.draft;
  return true;
}
