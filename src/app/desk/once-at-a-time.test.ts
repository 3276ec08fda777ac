import { expect, it } from 'vitest';
import { onceAtATime } from './once-at-a-time.ts';

it('sends once what is pressed twice', async () => {
  const sent: string[] = [];
  let answer: (what: string) => void = () => {};
  const answered = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const send = onceAtATime(async (what: string) => {
    sent.push(what);
    return answered;
  }, 'nothing');
  const first = send('a word');
  expect(send.busy.value).toBe(true);
  expect(await send('a word')).toBe('nothing');
  answer('sent');
  expect(await first).toBe('sent');
  expect(sent).toEqual(['a word']);
});

it('can be done again after an answer, and after a failure', async () => {
  let times = 0;
  const send = onceAtATime(async (fails: boolean) => {
    times += 1;
    if (fails) throw new Error('no');
    return times;
  }, 0);
  expect(await send(false)).toBe(1);
  await expect(send(true)).rejects.toThrow('no');
  expect(send.busy.value).toBe(false);
  expect(await send(false)).toBe(3);
});
