/** A map as it is laid out, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a place, and how large it is. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** By the id of a line or an ending. */
  readonly nodes: Readonly<Record<string, Box>>;
  /** By the id of an edge. */
  readonly edges: Readonly<Record<string, PlacedEdge>>;
}

export interface PlacedEdge {
  /** From its beginning to its end. */
  readonly points: readonly Point[];
  /** Where its number stands. */
  readonly label: Point | null;
}

/** What is to be laid out. */
export interface Layout {
  readonly nodes: readonly { readonly id: string; readonly kind: 'line' | 'ending' }[];
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly calls: number;
  }[];
}

/** Pixels; the style sheet gives the places the same. */
export const SIZES = {
  line: { width: 230, height: 96 },
  ending: { width: 190, height: 64 },
  number: { width: 64, height: 26 },
} as const;
