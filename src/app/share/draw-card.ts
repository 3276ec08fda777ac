/** Draws the picture of a result, in the look of the big screen. */
import type { ResultCard } from '../../screens/share/result-card.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 80;
const INNER = WIDTH - 2 * EDGE;

const NIGHT = ['#2b4763', '#16263a'] as const;
const PAPER = '#fffdf6';
const BRIGHT = '#ffe9a8';
/** Of the calm meter: boiling to settled. */
const CALM = ['#c8413b', '#e08a3c', '#e7c04f', '#4fa79a'] as const;

type Pen = CanvasRenderingContext2D;

/** Null where this browser cannot. */
export async function drawCard(card: ResultCard): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const family = getComputedStyle(document.body).fontFamily;
  await document.fonts.load(`700 60px ${family}`).catch(() => []);
  drawGround(pen);
  drawWords(pen, card, (size, weight) => `${weight} ${size}px ${family}`);
  if (card.level !== null) drawMeter(pen, card.level);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function drawGround(pen: Pen): void {
  const ground = pen.createRadialGradient(WIDTH / 2, 0, 0, WIDTH / 2, 0, WIDTH * 0.7);
  ground.addColorStop(0, NIGHT[0]);
  ground.addColorStop(1, NIGHT[1]);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
}

type FontOf = (size: number, weight: number) => string;

function drawWords(pen: Pen, { title, about, lines }: ResultCard, font: FontOf): void {
  const [first = '', ...rest] = lines;
  const write = (text: string, top: number, size: number, weight: number, colour: string) => {
    pen.fillStyle = colour;
    // A long name is written smaller rather than cut off.
    pen.font = font(size, weight);
    pen.font = font(Math.min(size, (size * INNER) / pen.measureText(text).width), weight);
    pen.fillText(text, EDGE, top);
  };
  pen.textBaseline = 'alphabetic';
  write('Simmerdown', 96, 34, 700, BRIGHT);
  write(title, 172, 56, 700, PAPER);
  write(about, 222, 30, 400, PAPER);
  write(first, 348, 104, 800, BRIGHT);
  for (const [place, line] of rest.entries()) write(line, 420 + place * 54, 40, 700, PAPER);
}

/** The best round, on the meter that every call has. */
function drawMeter(pen: Pen, level: number): void {
  const [top, height] = [HEIGHT - 70, 22];
  const colours = pen.createLinearGradient(EDGE, 0, EDGE + INNER, 0);
  for (const [place, colour] of CALM.entries()) colours.addColorStop(place / (CALM.length - 1), colour);
  pen.fillStyle = colours;
  pen.beginPath();
  pen.roundRect(EDGE, top, INNER, height, height / 2);
  pen.fill();
  pen.beginPath();
  pen.arc(EDGE + INNER * level, top + height / 2, 22, 0, 2 * Math.PI);
  pen.fillStyle = PAPER;
  pen.fill();
  pen.lineWidth = 6;
  pen.strokeStyle = NIGHT[1];
  pen.stroke();
}
