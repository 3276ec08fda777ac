/** What no hostile file may ever do: hang its reader, or reach into what all objects share. */

/** Milliseconds of processor time. A file of the largest size takes up to one second; what blows up takes minutes. */
const HUNG = 20_000;

const SHARED: readonly object[] = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

const fingerprint = (): string => SHARED.flatMap((shared) => Reflect.ownKeys(shared).map(String)).join(' ');

const UNTOUCHED = fingerprint();

/** Does something with a hostile file, and throws if that hung or left a trace. */
export function guarded<T>(work: () => T): T {
  const began = process.cpuUsage();
  const result = work();
  const took = process.cpuUsage(began).user / 1000;
  if (fingerprint() !== UNTOUCHED) throw new Error('a prototype was polluted');
  if (took > HUNG) throw new Error(`took ${Math.round(took)} ms`);
  return result;
}
