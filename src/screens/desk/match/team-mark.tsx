/** So that a team is known by its shape where colours look alike; the first six are filled, the others are rings. */
const SHAPES = [
  'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  'M4 4h16v16H4z',
  'M12 3l10 18H2z',
  'M12 2l10 10l-10 10L2 12z',
  'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  'M2 3h20L12 21z',
] as const;

interface Props {
  /** Where it stands in the order in which the host has named the teams. */
  readonly place: number;
}

/** The sign of a team; its name always stands beside it. */
export function TeamMark({ place }: Props) {
  const isRing = Math.floor(place / SHAPES.length) % 2 === 1;
  return (
    <svg class={`team-mark team-${place} ${isRing ? 'ring' : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[place % SHAPES.length]} />
    </svg>
  );
}
