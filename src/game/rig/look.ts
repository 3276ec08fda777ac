/** Who the customers are. Nothing here bears on how angry they are or how anger shows. */
export type HairStyle =
  | 'curls'
  | 'wave'
  | 'crop'
  | 'fringe'
  | 'bun'
  | 'fade'
  | 'bald'
  | 'scarf'
  | 'braids'
  | 'long'
  | 'turban'
  | 'afro';
export type Outfit = 'hoodie' | 'cardigan' | 'shirt' | 'blazer' | 'sweater' | 'blouse';
export type Beard = 'full' | 'stubble' | 'moustache';

export interface Look {
  readonly skin: string;
  readonly shade: string;
  readonly flush: string;
  readonly lip: string;
  readonly iris: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly brow: string;
  readonly style: HairStyle;
  readonly outfit: Outfit;
  readonly cloth: string;
  readonly clothDark: string;
  readonly shirt: string;
  /** Half widths of cheeks and jaw, and where the chin ends. */
  readonly cheek: number;
  readonly jaw: number;
  readonly chin: number;
  /** Half the nose's width. */
  readonly nose: number;
  /** Lines of a longer life, 0 to 1. */
  readonly years: number;
  readonly beard?: Beard;
  readonly glasses?: 'round' | 'square';
  readonly earring?: string;
  readonly hearingAid?: boolean;
  readonly freckles?: boolean;
  /** A mark one is born with, below one eye. */
  readonly birthmark?: string;
  readonly lashes?: boolean;
}

export const LOOKS = {
  robin: {
    skin: '#f2c7a4',
    shade: '#d29870',
    flush: '#dc5244',
    lip: '#b85a4e',
    iris: '#5d7f4e',
    hair: '#b4552d',
    hairLight: '#dd8148',
    brow: '#8a4022',
    style: 'curls',
    outfit: 'hoodie',
    cloth: '#e0a63a',
    clothDark: '#b98224',
    shirt: '#fff6e2',
    cheek: 119,
    jaw: 86,
    chin: 412,
    nose: 19,
    years: 0,
    freckles: true,
    earring: '#3d9a8b',
  },
  sasha: {
    skin: '#f6d6bf',
    shade: '#d8a88b',
    flush: '#d9544a',
    lip: '#b05560',
    iris: '#4f7ca3',
    hair: '#c9c6c4',
    hairLight: '#efedea',
    brow: '#938c87',
    style: 'wave',
    outfit: 'cardigan',
    cloth: '#8a4a68',
    clothDark: '#6a344f',
    shirt: '#f6ead8',
    cheek: 121,
    jaw: 92,
    chin: 410,
    nose: 20,
    years: 1,
    glasses: 'round',
    earring: '#f4ecdc',
    lashes: true,
  },
  maris: {
    skin: '#d6a077',
    shade: '#ad7850',
    flush: '#b93f30',
    lip: '#93463a',
    iris: '#5a3d26',
    hair: '#2b2220',
    hairLight: '#54443d',
    brow: '#241b19',
    style: 'crop',
    outfit: 'shirt',
    cloth: '#5e8a7c',
    clothDark: '#446a5f',
    shirt: '#7ba596',
    cheek: 124,
    jaw: 106,
    chin: 420,
    nose: 23,
    years: 0.4,
    beard: 'full',
  },
  noor: {
    skin: '#a86f4b',
    shade: '#84512f',
    flush: '#b8261c',
    lip: '#7d3a36',
    iris: '#3a2417',
    hair: '#2f7d7a',
    hairLight: '#58a5a0',
    brow: '#2a1712',
    style: 'scarf',
    outfit: 'blazer',
    cloth: '#34415c',
    clothDark: '#252f46',
    shirt: '#f3e7d3',
    cheek: 117,
    jaw: 88,
    chin: 412,
    nose: 20,
    years: 0.1,
    lashes: true,
  },
  emery: {
    skin: '#7a4a31',
    shade: '#59321f',
    flush: '#b3201a',
    lip: '#9a5148',
    iris: '#2c1a12',
    hair: '#6f6a68',
    hairLight: '#97918d',
    brow: '#b3a99f',
    style: 'bald',
    outfit: 'sweater',
    cloth: '#b8573f',
    clothDark: '#93402c',
    shirt: '#f5ead6',
    cheek: 123,
    jaw: 108,
    chin: 418,
    nose: 27,
    years: 0.8,
    beard: 'moustache',
    hearingAid: true,
  },
  minh: {
    skin: '#f0cda6',
    shade: '#cd9f75',
    flush: '#d2503f',
    lip: '#b2574d',
    iris: '#3a2a20',
    hair: '#211d22',
    hairLight: '#4b4350',
    brow: '#26201f',
    style: 'fringe',
    outfit: 'blouse',
    cloth: '#e8775d',
    clothDark: '#c4573f',
    shirt: '#fbe6d8',
    cheek: 122,
    jaw: 88,
    chin: 408,
    nose: 19,
    years: 0,
    lashes: true,
  },
  alex: {
    skin: '#69422e',
    shade: '#4a2b1b',
    flush: '#a81d1a',
    lip: '#97504a',
    iris: '#24150e',
    hair: '#1d1716',
    hairLight: '#4a3a34',
    brow: '#120b09',
    style: 'braids',
    outfit: 'blazer',
    cloth: '#5b4a86',
    clothDark: '#43356a',
    shirt: '#f2d6a0',
    cheek: 119,
    jaw: 90,
    chin: 412,
    nose: 25,
    years: 0.1,
    earring: '#e9bd4c',
    lashes: true,
  },
  toni: {
    skin: '#f4cdb3',
    shade: '#d69f80',
    flush: '#db4f42',
    lip: '#b4605a',
    iris: '#6a8290',
    hair: '#d9b56d',
    hairLight: '#f0d79c',
    brow: '#ad8540',
    style: 'fade',
    outfit: 'sweater',
    cloth: '#3f6fa0',
    clothDark: '#2d5480',
    shirt: '#f6f2e6',
    cheek: 121,
    jaw: 104,
    chin: 418,
    nose: 21,
    years: 0.2,
    beard: 'stubble',
    glasses: 'square',
  },
  kim: {
    skin: '#e4b98c',
    shade: '#bd8a5c',
    flush: '#c44a38',
    lip: '#a55348',
    iris: '#4a3220',
    hair: '#5b4034',
    hairLight: '#86634f',
    brow: '#4a3329',
    style: 'bun',
    outfit: 'cardigan',
    cloth: '#4f8f6f',
    clothDark: '#397054',
    shirt: '#fbf3e0',
    cheek: 120,
    jaw: 90,
    chin: 410,
    nose: 20,
    years: 0.55,
    hearingAid: true,
    lashes: true,
  },
  jo: {
    skin: '#fadccb',
    shade: '#deb09a',
    flush: '#e05a50',
    lip: '#bd5f66',
    iris: '#4c8a86',
    hair: '#6d3b3a',
    hairLight: '#9c5c55',
    brow: '#5a302e',
    style: 'long',
    outfit: 'shirt',
    cloth: '#c7d3dd',
    clothDark: '#9fb0be',
    shirt: '#e3ebf1',
    cheek: 118,
    jaw: 86,
    chin: 412,
    nose: 18,
    years: 0.05,
    freckles: true,
    lashes: true,
  },
  ravi: {
    skin: '#bd8760',
    shade: '#94603c',
    flush: '#b7301f',
    lip: '#96504a',
    iris: '#3b2618',
    hair: '#4a4240',
    hairLight: '#8d8580',
    brow: '#33292a',
    style: 'turban',
    outfit: 'blazer',
    cloth: '#55606b',
    clothDark: '#3f4852',
    shirt: '#f3efe4',
    cheek: 123,
    jaw: 110,
    chin: 424,
    nose: 24,
    years: 0.7,
    beard: 'full',
  },
  sol: {
    skin: '#8f5c3d',
    shade: '#6a3f27',
    flush: '#b3241d',
    lip: '#9c4d45',
    iris: '#33210f',
    hair: '#231a17',
    hairLight: '#57433a',
    brow: '#1d1512',
    style: 'afro',
    outfit: 'hoodie',
    cloth: '#7fae6a',
    clothDark: '#5d8a4b',
    shirt: '#f8f3e3',
    cheek: 114,
    jaw: 84,
    chin: 404,
    nose: 22,
    years: 0,
    birthmark: '#8e3d47',
  },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

/** The look of this name; a name nobody drew yet gets robin's. */
export function lookOf(name: string): Look {
  return name in LOOKS ? LOOKS[name as LookName] : LOOKS.robin;
}
