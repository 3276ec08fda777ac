/** Coming into a match: with the code of the big screen, as a guest or as oneself. */
import { signal } from '@preact/signals';
import type { Written, Wrongs } from '../../screens/account/fields.ts';
import { JoinMatch } from '../../screens/match/join-match.tsx';
import { type Places, wrongsOf } from '../account/wrongs.ts';
import type { Page } from '../page.ts';
import { makeRequestKey } from '../server/request-key.ts';
import type { ServerSide } from '../server/server-side.ts';
import type { Services } from '../services.ts';
import { keepPhrase } from './told-phrase.ts';

const PLACES: Places = {
  'code-unknown': ['roomCode', 'wrong.room-code'],
  'bad-request': ['roomCode', 'wrong.room-code'],
};

export function openJoinMatch(services: Services, side: ServerSide, code: string): Page {
  const named = signal(true);
  const late = signal(false);
  // Whoever has heard no answer and presses again is not a second player.
  const key = makeRequestKey();
  let last: Written = {};
  const come = async (written: Written, watches: boolean): Promise<Wrongs> => {
    last = written;
    const told = await side.ask('joinMatch', { body: { ...bodyOf(written, named.peek()), key, watches } });
    late.value = !told.ok && told.code === 'match-closed';
    if (!told.ok) return late.peek() ? {} : wrongsOf(told, PLACES);
    const { me, match, recoveryPhrase } = told.answer;
    keepPhrase(match, recoveryPhrase);
    side.me.value = me;
    services.go({ page: 'match', argument: `in/${match}` });
    return {};
  };
  const me = side.me.peek()?.person.displayName ?? null;
  return {
    title: ({ t }) => `${t('match.join')} – ${t('app.name')}`,
    draw: () => (
      <JoinMatch
        code={code}
        me={me}
        named={named}
        late={late.value}
        onWatch={() => void come(last, true)}
        onSubmit={(written) => come(written, false)}
      />
    ),
    close: () => {},
  };
}

const bodyOf = ({ roomCode = '', displayName }: Written, named: boolean) => ({
  code: roomCode.trim(),
  displayName: displayName?.trim() ?? null,
  named,
});
