import { FINDING_CODES } from '../../lint/finding.ts';
import { checkLocales } from '../locales/check-locales.ts';
import type { Report } from '../report.ts';
import { openScenarios } from '../scenarios.ts';

/** `locales`: every missing, unused or broken text, wrong words and wrong signs. */
export async function locales(): Promise<Report> {
  const opened = openScenarios();
  if (!opened.ok) return opened.report;
  const findings = checkLocales();
  const lines = findings.map(({ locale, namespace, code, key, detail }) =>
    `locales/${locale}/${namespace}.json  ${code}  ${key}  ${detail}`.trimEnd(),
  );
  const pages = FINDING_CODES.filter((known) => findings.some(({ code }) => code === known));
  return {
    exit: findings.length > 0 ? 1 : 0,
    data: findings,
    lines:
      lines.length > 0
        ? [...lines, ...pages.map((code) => `see docs/findings/${code}.md`)]
        : ['every text is there in every locale, by its terms and with its signs'],
  };
}
