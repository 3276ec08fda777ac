/** What passes by on the walk. Decoration: the place is said in words below it. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Share of the way, 0 to 1. */
  readonly walked: number;
  readonly moving: boolean;
}

/** How far each layer passes, in the units of the drawing: what is nearer passes quicker. */
const FAR = 160;
const MIDDLE = 900;
const NEAR = 1500;

export function Scenery({ walked, moving }: Props) {
  return (
    <svg
      class={`scenery ${moving ? 'moving' : ''}`}
      viewBox="0 0 800 300"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="sky" width="800" height="300" />
      <circle class="sun" cx="640" cy="70" r="34" />
      <Layer by={FAR * walked}>
        <path class="hills" d="M0 190Q120 120 260 170T520 150T800 175T1000 150V300H0Z" />
      </Layer>
      <Layer by={MIDDLE * walked}>
        {ROW.map(({ x, draw: Draw }) => (
          <g key={x} transform={`translate(${x} 0)`}>
            <Draw />
          </g>
        ))}
      </Layer>
      <rect class="pavement" y="236" width="800" height="64" />
      <Layer by={NEAR * walked}>
        {Array.from({ length: 24 }, (_, place) => (
          <path key={place} class="kerb" d={`M${place * 100} 282h56`} />
        ))}
      </Layer>
      <Walker />
    </svg>
  );
}

function Layer({ by, children }: { by: number; children: ComponentChildren }) {
  return (
    <g class="layer" style={{ transform: `translateX(${-by}px)` }}>
      {children}
    </g>
  );
}

const House = () => (
  <>
    <path class="house" d="M0 240V120l70-44 70 44v120z" />
    <path class="roof" d="M-12 126l82-52 82 52-10 10-72-44-72 44z" />
    <path class="door" d="M54 240v-58h32v58z" />
    <path class="pane" d="M18 142h26v26H18zM96 142h26v26H96z" />
  </>
);

const Bakery = () => (
  <>
    <path class="house warm" d="M0 240V100h190v140z" />
    <path class="awning" d="M-8 138h206l-14 30H6z" />
    <path
      class="stripe"
      d="M22 138h24l-4 30H20zM70 138h24v30H68zM118 138h24l2 30h-24zM164 138h24l4 30h-20z"
    />
    <path class="pane" d="M18 180h92v44H18z" />
    <path class="bread" d="M30 216q14-22 28 0zM70 216q14-22 28 0z" />
    <path class="door" d="M132 240v-60h36v60z" />
  </>
);

const Tree = () => (
  <>
    <path class="trunk" d="M34 240V150h12v90z" />
    <path class="leaves" d="M40 60c34 0 48 30 38 54 14 26-12 50-38 46-26 4-52-20-38-46-10-24 4-54 38-54z" />
  </>
);

const Bench = () => (
  <>
    <path class="bench" d="M0 212h110M0 196h110M12 212v26M98 212v26" />
    <path class="dog" d="M140 240v-20q0-16 16-16h20l10-14 8 8 12 2-4 12-12 4v24h-8v-16h-24v16z" />
  </>
);

/** In the order of the way: the door, the bakery, the trees, the bench, and the door again. */
const ROW: readonly { readonly x: number; readonly draw: () => JSX.Element }[] = [
  { x: 60, draw: House },
  { x: 280, draw: Tree },
  { x: 430, draw: Bakery },
  { x: 690, draw: Tree },
  { x: 790, draw: Tree },
  { x: 890, draw: Tree },
  { x: 1030, draw: Bench },
  { x: 1270, draw: House },
  { x: 1450, draw: Tree },
];

/** Somebody from the side, of no particular age or sex. */
const Walker = () => (
  <g class="walker" transform="translate(330 138)">
    <path class="leg back" d="M20 78l-10 44" />
    <path class="leg front" d="M20 78l10 44" />
    <path class="coat" d="M6 34q14-12 28 0l4 50H2z" />
    <path class="arm" d="M20 42l6 30" />
    <circle class="head" cx="20" cy="16" r="14" />
    <path class="hair" d="M5 20a15 15 0 0 1 28-8q-9 5-17 3-1 6-5 10-5 0-6-5z" />
  </g>
);
