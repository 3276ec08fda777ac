/** A file of the server, fetched a piece at a time: all of it or nothing is kept. */
import type { Told, Trouble } from './client.ts';

export type Fetched = Told<Blob> | 'stopped';

/** `onBytes` is told how much has come so far. Never rejects. */
export async function fetchFile(
  address: URL,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return { ok: false, code: await codeOf(response), problem: null };
    const pieces: BlobPart[] = [];
    let bytes = 0;
    // A connection that breaks in the middle rejects here: what has come by then is thrown away.
    for await (const piece of piecesOf(response)) {
      pieces.push(piece);
      bytes += piece.byteLength;
      onBytes(bytes);
    }
    return { ok: true, answer: new Blob(pieces, { type: response.headers.get('content-type') ?? '' }) };
  } catch {
    return signal.aborted ? 'stopped' : { ok: false, code: 'offline', problem: null };
  }
}

/** Not every browser goes through a stream by itself. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) yield read.value;
}

async function codeOf(response: Response): Promise<Trouble> {
  const told: unknown = await response.json().catch(() => null);
  const code = typeof told === 'object' && told !== null && 'code' in told ? told.code : null;
  return typeof code === 'string' ? (code as Trouble) : 'unexpected';
}
