/** What a trainer has written beside a call, read beside the call itself: without it the debrief is whole. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { RemarksPanel, UnreadRemarks } from '../../screens/account/remarks.tsx';
import type { AnswerOf, Ask, Told } from '../server/client.ts';

type Remarks = AnswerOf<'readRemarks'>;

/** Gives what draws it, below the points the server has computed. `onShown`: somebody has it before their eyes. */
export async function readRemarks(
  ask: Ask,
  attempt: string,
  onShown: (remarks: Remarks) => void,
): Promise<(computed: number) => ComponentChildren> {
  const read = () => ask('readRemarks', { params: { attempt } });
  const told = signal<Told<Remarks>>(await read());
  const again = async () => {
    told.value = await read();
  };
  const Read = ({ computed }: { readonly computed: number }) => {
    const now = told.value;
    useEffect(() => {
      if (now.ok) onShown(now.answer);
    }, [now]);
    return now.ok ? (
      <RemarksPanel remarks={now.answer} computed={computed} />
    ) : (
      <UnreadRemarks onAgain={() => void again()} />
    );
  };
  return (computed) => <Read computed={computed} />;
}
