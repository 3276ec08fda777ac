/** Asks the server, and keeps what did not get through by where it was pressed, until it is pressed again. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { WrongKey } from '../../screens/account/fields.ts';
import type { AccountPlace, AccountTroubles } from '../../screens/account/part.tsx';
import type { Told } from '../server/client.ts';
import { wrongsOf } from './wrongs.ts';

export interface AccountAsking {
  readonly troubles: ReadonlySignal<AccountTroubles>;
  /** `said`: where that is not what is said everywhere. */
  at<What>(place: AccountPlace, asked: Promise<Told<What>>, said?: WrongKey): Promise<Told<What>>;
}

export function makeAccountTroubles(): AccountAsking {
  const troubles = signal<AccountTroubles>({});
  const clear = (place: AccountPlace) => {
    const { [place]: _, ...others } = troubles.peek();
    troubles.value = others;
  };
  return {
    troubles,
    at: async (place, asked, said) => {
      clear(place);
      const told = await asked;
      const wrong = told.ok ? undefined : (said ?? wrongsOf(told).form);
      if (wrong) troubles.value = { ...troubles.peek(), [place]: wrong };
      return told;
    },
  };
}
