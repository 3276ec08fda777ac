/** What a browser says of itself, in two words that its owner knows. Pure. */

/** The first that fits: most browsers claim to be older ones too. */
const BROWSERS = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;
const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** `agent`: the user agent; what is none of these stands as it is, cut short. */
export function deviceName(agent: string): string {
  const known = [nameIn(BROWSERS, agent), nameIn(SYSTEMS, agent)].filter((name) => name !== null);
  return known.length > 0 ? known.join(', ') : agent.slice(0, 40);
}

const nameIn = (names: typeof BROWSERS | typeof SYSTEMS, agent: string): string | null =>
  names.find(([sign]) => sign.test(agent))?.[1] ?? null;
