/**
 * npm leaves optional packages that the registry does not have out of the lockfile without a word, and the next
 * `npm ci` then refuses it. It also likes to write registry addresses and version ranges; neither belongs to us.
 */

interface Package {
  readonly resolved?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

export function findFaults(packages: Record<string, Package>): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `incomplete: ${path || 'package.json'} may need ${name}, which has no entry`),
    ...(resolved ? [`address: ${path} carries ${resolved}`] : []),
  ]);
}

export function findRanges({ dependencies, devDependencies, optionalDependencies }: Package): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(version))
    .map(([name, version]) => `range: ${name} ${version} is not one exact version`);
}
