import { type Block, blocksIn, piecesOf } from './markdown.ts';

interface Props {
  readonly markdown: string;
  /** Which heading the highest one in the text becomes. */
  readonly under: 2 | 4;
}

/** A page of the documentation, which is in English. */
export function Prose({ markdown, under }: Props) {
  return (
    <div class="prose" lang="en">
      {blocksIn(markdown)
        .filter(({ kind }) => kind !== 'title')
        .map((block, index) => (
          <Drawn key={index} block={block} under={under} />
        ))}
    </div>
  );
}

function Drawn({ block, under }: { readonly block: Block } & Pick<Props, 'under'>) {
  if ('items' in block) return <Listed block={block} />;
  if (block.kind === 'code')
    return (
      // It scrolls sideways, so it can be reached with the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      <pre tabIndex={0}>{block.text}</pre>
    );
  const Heading = `h${under}` as const;
  return block.kind === 'heading' ? (
    <Heading>{block.text}</Heading>
  ) : (
    <p>
      <Words text={block.text} />
    </p>
  );
}

function Listed({ block: { kind, items } }: { readonly block: Extract<Block, { readonly items: unknown }> }) {
  const List = kind === 'steps' ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item) => (
        <li key={item}>
          <Words text={item} />
        </li>
      ))}
    </List>
  );
}

const Words = ({ text }: { readonly text: string }) => (
  <>{piecesOf(text).map((piece) => (piece.code ? <code key={piece.text}>{piece.text}</code> : piece.text))}</>
);
