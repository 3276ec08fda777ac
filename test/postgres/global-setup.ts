/** A real PostgreSQL for the tests of a run: its programs come with a package, its data goes to a folder of its own. */
import type { TestProject } from 'vitest/node';
import { type Cluster, startCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a database of one's own can be made. */
    readonly postgres: string;
  }
}

let cluster: Cluster | null = null;

export async function setup(project: TestProject): Promise<void> {
  const running = process.env.TEST_DATABASE_URL;
  if (!running) cluster = await startCluster();
  project.provide('postgres', running ?? cluster?.url ?? '');
}

export const teardown = async (): Promise<void> => cluster?.stop();
