/** Small strokes that every drawing is made of. */
export type Ctx = CanvasRenderingContext2D;
export type Trace = (c: Ctx) => void;
export type Side = -1 | 1;

export const SIDES: readonly Side[] = [-1, 1];

/** The middle of the rig's box: everything on a face is so far left or right of it. */
export const MID = 300;

export function fill(c: Ctx, style: string | CanvasGradient, trace: Trace): void {
  c.beginPath();
  trace(c);
  c.fillStyle = style;
  c.fill();
}

export function stroke(c: Ctx, style: string, width: number, trace: Trace): void {
  c.beginPath();
  trace(c);
  c.strokeStyle = style;
  c.lineWidth = width;
  c.stroke();
}

/** Draws only inside the traced shape. */
export function clipped(c: Ctx, trace: Trace, draw: Trace): void {
  c.save();
  c.beginPath();
  trace(c);
  c.clip();
  draw(c);
  c.restore();
}

/** Draws see-through; nothing at all below one per cent. */
export function faded(c: Ctx, opacity: number, draw: Trace): void {
  if (opacity < 0.01) return;
  c.save();
  c.globalAlpha *= Math.min(1, opacity);
  draw(c);
  c.restore();
}

/** Draws turned by `degrees` about a point. */
export function turned(c: Ctx, [x, y]: readonly [number, number], degrees: number, draw: Trace): void {
  c.save();
  c.translate(x, y);
  c.rotate((degrees * Math.PI) / 180);
  c.translate(-x, -y);
  draw(c);
  c.restore();
}

export function oval(x: number, y: number, rx: number, ry: number, tilt = 0): Trace {
  return (c) => c.ellipse(x, y, rx, ry, tilt, 0, Math.PI * 2);
}

/** A soft round patch that fades to nothing at its edge. */
export function glow(c: Ctx, inner: string, outer: string, spot: readonly [number, number, number]): void {
  const [x, y, radius] = spot;
  const gradient = c.createRadialGradient(x, y, radius * 0.08, x, y, radius);
  gradient.addColorStop(0, inner);
  gradient.addColorStop(1, outer);
  fill(c, gradient, oval(x, y, radius, radius));
}
