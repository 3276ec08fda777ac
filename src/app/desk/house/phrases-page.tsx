/** The team's phrase book: written and weeded by whoever trains (M-07). */
import { signal } from '@preact/signals';
import type { TeamPhrase } from '../../../protocol/phrase.ts';
import { TeamBookPage } from '../../../screens/desk/house/team-book.tsx';
import type { WrittenPhrase } from '../../../screens/desk/house/team-book-model.ts';
import type { Page } from '../../page.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { AnswerOf } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';

export async function openTeamBook(desk: Desk): Promise<Page> {
  const { words } = desk.services;
  await words.need('desk/phrases', 'later');
  const book = signal<AnswerOf<'listPhrases'> | null>(null);
  const change = (phrases: (before: readonly TeamPhrase[]) => readonly TeamPhrase[]) => {
    const now = book.peek();
    if (now) book.value = { ...now, phrases: [...phrases(now.phrases)] };
  };
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listPhrases', {}),
    (told) => (book.value = told),
  );
  const add = async (body: WrittenPhrase): Promise<boolean> => {
    const told = desk.heard(await askOnce(desk.ask, 'writePhrase', { body }));
    if (told) change((before) => [...before, told]);
    return told !== null;
  };
  const reword = async ({ id, text: before }: TeamPhrase, text: string, undo = true): Promise<boolean> => {
    const told = desk.heard(await desk.ask('changePhrase', { params: { phrase: id }, body: { text } }));
    if (!told) return false;
    change((phrases) => phrases.map((one) => (one.id === id ? told : one)));
    const onUndo = () => void reword(told, before, false);
    desk.tell({ kind: 'done', text: 'desk-told.saved', ...(undo && text !== before ? { onUndo } : {}) });
    return true;
  };
  const remove = async ({ id, situation, locale, text, taken }: TeamPhrase) => {
    const told = await desk.ask('removePhrase', { params: { phrase: id } });
    if (!told.ok) return void desk.heard(told);
    change((phrases) => phrases.filter((one) => one.id !== id));
    const onUndo = () => void add({ situation, locale, text });
    desk.tell({ kind: 'done', text: 'desk-told.phrase-removed', ...(taken ? { onUndo } : {}) });
  };
  void read();
  const { person, organisation } = desk.me;
  const model = {
    book,
    unread,
    locale: signal(words.locale.peek()),
    add: onceAtATime(add, false),
    reword: onceAtATime((phrase: TeamPhrase, text: string) => reword(phrase, text), false),
    remove: onceAtATime(remove, undefined),
  };
  return {
    title: ({ t }) => `${t('team-book.title')} – ${organisation.name}`,
    draw: () => (
      <TeamBookPage frame={desk.frame('house')} title={organisation.name} role={person.role} model={model} />
    ),
    close: () => {},
  };
}
