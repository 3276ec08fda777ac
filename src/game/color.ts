/** Arithmetic on `#rrggbb` colours. */

/** The colour `share` of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  return hex(a.map((value, i) => value + ((b[i] ?? value) - value) * share));
}

/** The same colour, see-through: 0 is clear, 1 is solid. */
export function alpha(color: string, opacity: number): string {
  return `rgba(${channels(color).join(',')},${opacity})`;
}

/** The colour as the number Phaser's Graphics wants. */
export function toNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

/** WCAG contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, darkened only as far as it takes to stand out from this ground with this contrast, if black does. */
export function darkerThan(ground: string, color: string, ratio: number): string {
  for (let share = 0; share < 1; share += 0.1) {
    const darker = mix(color, '#000000', share);
    if (contrast(darker, ground) >= ratio) return darker;
  }
  return '#000000';
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
