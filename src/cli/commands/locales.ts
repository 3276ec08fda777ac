import type { Report } from '../report.ts';
export async function locales(): Promise<Report> {
  return { exit: 0, data: [], lines: [] };
}
