import type { Segment } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** What somebody says, with covered words drawn and their meaning there for screen readers. */
export function Spoken({ text }: { text: string }) {
  const { segments } = useTexts();
  return (
    <>
      {segments(text).map((segment, place) => (
        <Piece key={place} segment={segment} />
      ))}
    </>
  );
}

function Piece({ segment }: { segment: Segment }) {
  const { t } = useTexts();
  if (segment.kind === 'text') return <>{segment.text}</>;
  const label = t(segment.kind === 'bleep' ? 'app.bleep' : 'app.swear-word');
  return (
    <>
      <span class={segment.kind} aria-hidden="true">
        {GLYPHS[segment.kind]}
      </span>
      <span class="visually-hidden">{label}</span>
    </>
  );
}

/** How a covered word is drawn; signs that every language's readers know from comics. */
export const GLYPHS: Readonly<Record<'masked' | 'bleep', string>> = { masked: '#@%&!', bleep: '▬▬▬' };
