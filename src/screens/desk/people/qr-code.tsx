/** Rows of squares, true where they are dark. */
export type QrSigns = readonly (readonly boolean[])[];

interface Props {
  readonly signs: QrSigns;
  /** What it leads to, for those who cannot see it. */
  readonly label: string;
}

/** So many light squares around it are asked for by the standard. */
const MARGIN = 4;

export function QrCode({ signs, label }: Props) {
  const side = signs.length + 2 * MARGIN;
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path class="qr-paper" d={`M0 0h${side}v${side}H0z`} />
      <path d={qrPath(signs)} />
    </svg>
  );
}

const qrPath = (signs: QrSigns): string =>
  signs
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')))
    .join('');
