import { checkLocales } from '../locales/check-locales.ts';
import type { Report } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `locales`: every missing, unused or broken text. */
export async function locales(): Promise<Report> {
  const opened = openScenarios();
  if (!opened.ok) return opened.report;
  const findings = checkLocales();
  const lines = findings.map(({ locale, namespace, code, key, detail }) =>
    `locales/${locale}/${namespace}.json  ${code}  ${key}  ${detail}`.trimEnd(),
  );
  return {
    exit: findings.length > 0 ? 1 : 0,
    data: findings,
    lines: lines.length > 0 ? lines : ['every text is there in every locale'],
  };
}
