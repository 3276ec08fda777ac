/** What was not tried is said last, and is no success: a disk that is full or cut off needs root. */
import type { Reporter, TestModule, Vitest } from 'vitest/node';

export default class Skipped implements Reporter {
  #picked = false;

  /** Whoever picks tests by name knows that the others are skipped. */
  onInit({ config }: Vitest): void {
    this.#picked = config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap(({ children, relativeModuleId }) =>
      [...children.allTests('skipped')].map(({ fullName }) => `  ${relativeModuleId}: ${fullName}`),
    );
    if (this.#picked || skipped.length === 0) return;
    const line = `NOT TRIED, for want of root, of loop devices or of nginx: ${skipped.length} tests`;
    console.error(['', '#'.repeat(line.length), line, ...skipped, '#'.repeat(line.length), ''].join('\n'));
    process.exitCode = 1;
  }
}
