/** Passwords with argon2id, at most two at once: each takes 19 MiB and most of a tenth of a second. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's second choice of parameters; written into every hash, so that they can be raised later. */
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_LENGTH = 32;
const SALT_LENGTH = 16;

const derive = promisify(argon2);

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_LENGTH);
  const cost = { memory: MEMORY, passes: PASSES, parallelism: LANES };
  const tag = await inTurn(() => tagOf(password, salt, cost));
  const written = `m=${MEMORY},t=${PASSES},p=${LANES}`;
  return ['', 'argon2id', 'v=19', written, salt.toString('base64url'), tag.toString('base64url')].join('$');
}

/** Takes as long for an account that does not exist (`hash` is null) as for a wrong password. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , , written = '', salt = '', tag = ''] = (hash ?? (await NOBODY)).split('$');
  const [memory = 0, passes = 0, parallelism = 0] = written.split(',').map((part) => Number(part.slice(2)));
  const expected = Buffer.from(tag, 'base64url');
  const found = await inTurn(() =>
    tagOf(password, Buffer.from(salt, 'base64url'), { memory, passes, parallelism }),
  );
  return timingSafeEqual(found, expected) && hash !== null;
}

const tagOf = async (password: string, nonce: Uint8Array, cost: Cost): Promise<Buffer> =>
  Buffer.from(
    await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost, tagLength: TAG_LENGTH }),
  );

const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const NOBODY = hashPassword(randomBytes(SALT_LENGTH).toString('base64url'));
