/** A call whose player is not signed in any more: the note, and the way in again without leaving it. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { SignInAgain, type SignInAgainModel } from '../../screens/account/sign-in-again.tsx';
import { SupervisedNote, type WayTrouble } from '../../screens/account/supervised-note.tsx';
import type { CallModel } from '../../screens/call/call-model.ts';
import { useTexts } from '../../screens/ui.ts';
import type { AnswerOf, Told } from '../server/client.ts';
import type { ServerSide } from '../server/server-side.ts';
import { type Places, wrongsOf } from './wrongs.ts';

interface Props {
  readonly call: CallModel;
  /** Where a match can hold it up. */
  readonly paused: boolean;
  readonly trouble: ReadonlySignal<WayTrouble | null>;
  readonly signIn: SignInDoor;
}

export interface SignInDoor {
  readonly open: Signal<boolean>;
  readonly model: SignInAgainModel;
}

export function makeSignInDoor({ ask, me }: ServerSide): SignInDoor {
  const comeIn = (told: Told<AnswerOf<'signIn'>>, places: Places) => {
    if (told.ok) me.value = told.answer.me;
    return wrongsOf(told, places);
  };
  return {
    open: signal(false),
    model: {
      withPassword: async ({ name = '', secret = '' }) =>
        comeIn(await ask('signIn', { body: { login: name, password: secret } }), {
          'wrong-credentials': ['secret'],
        }),
      withPhrase: async ({ phrase = '' }) =>
        comeIn(await ask('recover', { body: { phrase } }), {
          'wrong-credentials': ['phrase', 'wrong.phrase'],
        }),
    },
  };
}

/** Beside the call, where there is something to say; the dialog closes by itself once somebody is in. */
export function CallNote({ call, paused, trouble, signIn: { open, model } }: Props) {
  const { t } = useTexts();
  const told = paused ? 'paused' : trouble.value;
  const answers = call.exchanges.value.filter(({ input }) => input?.type === 'reply').length;
  const isOut = trouble.value === 'signed-out';
  return (
    <>
      <SupervisedNote trouble={told} answers={answers}>
        {isOut && (
          <button type="button" class="primary" aria-haspopup="dialog" onClick={() => (open.value = true)}>
            {t('sign-in.submit')}
          </button>
        )}
      </SupervisedNote>
      {isOut && open.value && <SignInAgain model={model} onClose={() => (open.value = false)} />}
    </>
  );
}
