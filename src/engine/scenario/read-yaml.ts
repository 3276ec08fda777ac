/** Text to plain data, with every complaint of the YAML reader as a failure and every key traceable to its place. */
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Failure, FailureCode, Fault } from './failure.ts';

/** Largest file that is read at all, in bytes of UTF-8. */
const MAX_BYTES = 256 * 1024;
/** More aliases than any honest file has; fewer than a bomb needs. */
const MAX_ALIASES = 20;

export interface YamlText {
  readonly data: unknown;
  readonly failures: readonly Failure[];
  readonly locate: (fault: Fault) => Failure;
}

export function readYaml(text: string): YamlText {
  if (bytesOf(text) > MAX_BYTES) return unreadable('too-large', `more than ${MAX_BYTES} bytes`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const complaints = document.errors.map(({ code, message, pos }): Failure => {
    const { line, col } = lines.linePos(pos[0]);
    return {
      code: code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'bad-yaml',
      path: '',
      line,
      column: col,
      detail: message,
    };
  });
  const locate = (found: Fault): Failure => place(document, lines, found);
  if (complaints.length > 0) return { data: null, failures: complaints, locate };
  return { ...resolve(document), locate };
}

function resolve(document: Document.Parsed): Pick<YamlText, 'data' | 'failures'> {
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }), failures: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      data: null,
      failures: [wholeFile(detail.includes('alias count') ? 'alias-bomb' : 'bad-yaml', detail)],
    };
  }
}

const wholeFile = (code: FailureCode, detail: string): Failure => ({
  code,
  path: '',
  line: null,
  column: null,
  detail,
});

const unreadable = (code: FailureCode, detail: string): YamlText => ({
  data: null,
  failures: [wholeFile(code, detail)],
  locate: ({ code: found, detail: words }) => wholeFile(found, words),
});

function place(document: Document.Parsed, lines: LineCounter, { code, path, detail }: Fault): Failure {
  const offset = offsetOf(document.contents, path);
  const { line, col } = offset === null ? { line: null, col: null } : lines.linePos(offset);
  return { code, path: path.map(String).join('.'), line, column: col, detail };
}

/** Where the key at the end of a path begins, or its nearest ancestor that exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | null {
  let node: unknown = root;
  let offset: number | null = root?.range?.[0] ?? null;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): { node: unknown; offset: number | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    return pair
      ? { node: pair.value, offset: isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null }
      : null;
  }
  const item = itemsOf(node)[Number(key)];
  return item ? { node: item, offset: (item as Node).range?.[0] ?? null } : null;
}

const itemsOf = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) ? node.items : [];

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
}
