/** Somebody who has come into a match by its code and plays with what the page asks of the server, without a page. */
export interface Phone {
  /** What a browser keeps to be this person. */
  readonly cookie: string;
  /** One's call of a round, with these inputs, in the words of a log. */
  play(round: number, inputs: readonly string[]): Promise<void>;
}

interface Caller {
  readonly address: string;
  readonly cookie: string;
}

export async function comeByCode(address: string, code: string, displayName: string): Promise<Phone> {
  const { told, cookie } = await send<{ match: string }>({ address, cookie: '' }, 'join-match', {
    code,
    displayName,
  });
  const caller = { address, cookie };
  return {
    cookie,
    play: async (round, inputs) => {
      const opened = await send<{ attempt: string; seq: number }>(
        caller,
        `matches/${told.match}/rounds/${round}/call`,
        { locale: 'en' },
      );
      const { attempt, seq } = opened.told;
      for (const [place, input] of inputs.entries())
        await send(caller, `attempts/${attempt}/inputs`, { seq: seq + place + 1, input, locale: 'en' });
    },
  };
}

async function send<What>({ address, cookie }: Caller, path: string, body: object) {
  const response = await fetch(`${address}api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin, cookie },
    body: JSON.stringify(body),
  });
  const told = (await response.json()) as What;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
  return { told, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
