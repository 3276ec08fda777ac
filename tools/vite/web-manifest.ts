/** How the game stands among the programs of a device. */

/** Drawn by `assets/icon/draw.mjs`. */
export const ICONS = [
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

/** All addresses are relative: the game may lie in a folder of a site. */
export const MANIFEST = {
  id: './',
  start_url: './',
  scope: './',
  name: 'Simmerdown',
  short_name: 'Simmerdown',
  description: 'Practise answering angry customers',
  display: 'standalone',
  background_color: '#f3efe2',
  theme_color: '#22384f',
  icons: ICONS,
} as const;
