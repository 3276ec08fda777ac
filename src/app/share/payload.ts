/**
 * The text of a call as a piece of an address, and back. A letter says how it was packed, so that old links stay
 * readable: `d` deflated, `t` plain, both in base64url. Whatever comes in may be broken, cut off or a bomb.
 */

const DEFLATED = 'd';
const PLAIN = 't';

/** No address of a call is longer, in characters; twenty times what one needs. */
const LONGEST = 32_768;
/** No text of a call is longer, in bytes. */
export const LARGEST = 65_536;

export type PayloadFailure = 'shared-broken' | 'shared-truncated' | 'shared-too-large' | 'shared-unsupported';
export type ReadPayload =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: PayloadFailure };

const failed = (code: PayloadFailure): ReadPayload => ({ ok: false, code });

export async function makePayload(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const deflated = await deflate(bytes);
  return deflated ? DEFLATED + toAddress(deflated) : PLAIN + toAddress(bytes);
}

/** Never throws, and looks at no more than `LARGEST` bytes. */
export async function readPayload(payload: string): Promise<ReadPayload> {
  if (payload.length > LONGEST) return failed('shared-too-large');
  const [kind, packed] = [payload[0], fromAddress(payload.slice(1))];
  if (!packed) return failed('shared-broken');
  if (kind === PLAIN) return asText(packed);
  return kind === DEFLATED ? inflate(packed) : failed('shared-broken');
}

/** Null where the browser cannot. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPayload> {
  const unpacker = makeUnpacker();
  if (!unpacker) return failed('shared-unsupported');
  const reader = new Blob([bytes]).stream().pipeThrough(unpacker).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (let total = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) return asText(await joined(chunks));
      total += value.length;
      if (total > LARGEST) return failed('shared-too-large');
      chunks.push(value);
    }
  } catch {
    // What ends too soon has begun well.
    return failed(chunks.length > 0 ? 'shared-truncated' : 'shared-broken');
  } finally {
    reader.cancel().catch(() => {});
  }
}

function makeUnpacker(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}

const joined = async (chunks: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array> =>
  new Uint8Array(await new Blob(chunks).arrayBuffer());

function asText(bytes: Uint8Array): ReadPayload {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return failed('shared-broken');
  }
}

function toAddress(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Null where it is no base64url. A sign that is left over holds no whole byte: the rest of it was cut off. */
function fromAddress(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null;
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  try {
    const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
