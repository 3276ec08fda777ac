/** What a trainer has written beside a call, read beside the call itself: without it the debrief is whole. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { RemarksPanel, UnreadRemarks } from '../../screens/account/remarks.tsx';
import type { AnswerOf, Ask, Told } from '../server/client.ts';

/** Gives what draws it, below the points the server has computed. */
export async function readRemarks(
  ask: Ask,
  attempt: string,
): Promise<(computed: number) => ComponentChildren> {
  const read = () => ask('readRemarks', { params: { attempt } });
  const told = signal<Told<AnswerOf<'readRemarks'>>>(await read());
  const again = async () => {
    told.value = await read();
  };
  const Remarks = ({ computed }: { readonly computed: number }) =>
    told.value.ok ? (
      <RemarksPanel remarks={told.value.answer} computed={computed} />
    ) : (
      <UnreadRemarks onAgain={() => void again()} />
    );
  return (computed) => <Remarks computed={computed} />;
}
