import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'test/golden/*.test.ts'],
          exclude: ['src/server/**'],
          // Enough for a busy machine; what hangs is found all the same.
          testTimeout: 60_000,
          // Vitest would leave one processor to itself, and so half of a small machine idle.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'server',
          environment: 'node',
          include: ['src/server/**/*.test.ts'],
          globalSetup: 'test/postgres/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Processes, sockets and two databases: a busy machine may spoil a wait; the gate names what needed another try.
          retry: 1,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          // Minutes, not seconds: by `npm run test:hard`, not in the gate.
          name: 'hard',
          environment: 'node',
          include: ['test/hard/**/*.hard.ts'],
          globalSetup: 'test/postgres/global-setup.ts',
          testTimeout: 20 * 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          disableConsoleIntercept: true,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/e2e/support/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // What is waited for may take its time while others are at work; a second is for what is there at once.
          expect: { poll: { timeout: 45_000 } },
          // A busy machine may spoil a wait; the gate names what needed another try.
          retry: 2,
          // A visitor mostly waits, and one browser leaves more than half of two processors idle; more than three would
          // fight, and make times lie.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
