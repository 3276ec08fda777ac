/** Text to plain data, with every complaint of the YAML reader as a failure and every key traceable to its place. */
import { type Document, parseDocument } from 'yaml';
import { tooDeepAt } from './depth.ts';
import { type Failure, type Fault, MOST_FAILURES } from './failure.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { keyFaults } from './keys.ts';
import { type Complaint, failureAt, offsetOf } from './place.ts';

/** Largest file that is read at all, in bytes of UTF-8; three times the longest scenario there is. */
const MAX_BYTES = 64 * 1024;
/** More aliases than any honest file has; fewer than a bomb needs. */
const MAX_ALIASES = 20;
/** Editors on some systems begin a file with a mark that says it is UTF-8. */
const MARK = '\uFEFF';

export interface YamlText {
  readonly data: unknown;
  readonly failures: readonly Failure[];
  readonly locate: (fault: Fault) => Failure;
}

export function readYaml(saved: string): YamlText {
  const text = saved.startsWith(MARK) ? saved.slice(1) : saved;
  try {
    return read(text);
  } catch (error) {
    return unreadable(text, [{ ...complaintOf(error), offset: null }]);
  }
}

function read(text: string): YamlText {
  const early = earlyComplaints(text);
  if (early.length > 0) return unreadable(text, early);
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const complaints = complaintsOf(document);
  if (complaints.length > 0) return unreadable(text, complaints);
  return {
    data: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown,
    failures: [],
    locate: ({ path, ...rest }) =>
      failureAt(text, { ...rest, path, offset: offsetOf(document.contents, path) }),
  };
}

/** The YAML reader throws at bombs, and runs out of stack where a text nests thousands deep. */
function complaintOf(error: unknown): Pick<Complaint, 'code' | 'detail'> {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError) return { code: 'too-deep', detail };
  return { code: detail.includes('alias count') ? 'alias-bomb' : 'bad-yaml', detail };
}

/** What must not even reach the YAML reader. */
function earlyComplaints(text: string): readonly Complaint[] {
  if (text.length > MAX_BYTES || bytesOf(text) > MAX_BYTES)
    return [{ code: 'too-large', detail: `more than ${MAX_BYTES} bytes`, offset: null }];
  const hidden = hiddenCharacters(text);
  if (hidden.length > 0)
    return hidden.map(({ name, offset }) => ({ code: 'hidden-character', detail: name, offset }));
  const deep = tooDeepAt(text);
  return deep === null ? [] : [{ code: 'too-deep', detail: '', offset: deep }];
}

/** Unknown tags, which the reader only warns of, count; so does a file that asks for the rules of YAML 1.1. */
function complaintsOf({ errors, warnings, directives, contents }: Document.Parsed): readonly Complaint[] {
  const complaints = [...errors, ...warnings].map(
    ({ message, pos }): Complaint => ({ code: 'bad-yaml', detail: message, offset: pos[0] }),
  );
  if (directives.yaml.version !== '1.2')
    complaints.push({ code: 'bad-yaml', detail: `YAML ${directives.yaml.version}`, offset: 0 });
  return complaints.length > 0 ? complaints : keyFaults(contents);
}

const unreadable = (text: string, complaints: readonly Complaint[]): YamlText => ({
  data: null,
  failures: complaints.slice(0, MOST_FAILURES).map((complaint) => failureAt(text, complaint)),
  locate: (fault) => failureAt(text, { ...fault, offset: null }),
});

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
}
