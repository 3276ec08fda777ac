/** Calls that were handed on as files or links, read up to where they can be shown. */
import { type Accepted, acceptShared } from './accept-shared.ts';
import { findScenario } from './find-scenario.ts';
import { LARGEST, readPayload } from './payload.ts';

export async function acceptFile(file: Blob): Promise<Accepted> {
  if (file.size > LARGEST) return { ok: false, code: 'shared-too-large' };
  try {
    return await acceptShared(await file.text(), findScenario);
  } catch {
    // A folder, or a file that has gone since it was chosen.
    return { ok: false, code: 'shared-broken' };
  }
}

export async function acceptPayload(payload: string): Promise<Accepted> {
  const read = await readPayload(payload);
  return read.ok ? acceptShared(read.text, findScenario) : read;
}

const MARK = '#/shared/';

/** What stands behind the mark of a link; without one, the text itself. */
export const payloadIn = (link: string): string => link.split(MARK).at(-1) ?? '';
