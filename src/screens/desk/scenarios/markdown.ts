/** As much of Markdown as the pages in `docs/` use. Pure. */

export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'code'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] };

/** Blank lines part the blocks, but not within code. */
export function blocksIn(markdown: string): readonly Block[] {
  return markdown
    .split(/(^```[^\n]*\n[\s\S]*?^```$)/m)
    .flatMap((piece) => (piece.startsWith('```') ? [codeIn(piece)] : piece.split(/\n\s*\n/).map(blockOf)))
    .filter((block) => 'items' in block || block.text !== '');
}

const codeIn = (piece: string): Block => ({
  kind: 'code',
  text: piece.replace(/^```[^\n]*\n/, '').replace(/\n?```$/, ''),
});

function blockOf(piece: string): Block {
  const text = piece.trim();
  if (text.startsWith('# ')) return { kind: 'title', text: text.slice(2) };
  if (/^##+ /.test(text)) return { kind: 'heading', text: text.replace(/^#+ /, '') };
  if (/^(-|\d+\.) /.test(text))
    return {
      kind: text.startsWith('- ') ? 'list' : 'steps',
      items: text.split(/\n(?=(?:-|\d+\.) )/).map((item) => oneLine(item.replace(/^(-|\d+\.) /, ''))),
    };
  return { kind: 'text', text: oneLine(text) };
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

export interface Piece {
  readonly code: boolean;
  readonly text: string;
}

/** Words, and names of things in code; links are the words they are made of. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*+([^*`]+)\*+/g, '$1')
    .split('`')
    .map((piece, index) => ({ code: index % 2 === 1, text: piece }))
    .filter((piece) => piece.text !== '');
