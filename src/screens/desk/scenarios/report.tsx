import type { Report } from '../../../protocol/scenario.ts';
import { useTexts } from '../../ui.ts';
import { lineAt, lineOfKey, textOf } from './draft.ts';
import { Findings } from './findings.tsx';
import { languageName } from './languages.ts';
import { Meaning } from './meaning.tsx';
import type { ReportProps } from './upload-model.ts';

/** What the check has found, with places: first what keeps the file from being read, then what play and words tell. */
export function ReportPanel(props: ReportProps) {
  const { t } = useTexts();
  const { failures, texts, findings } = props.checked.report;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return (
    <section class="panel report" aria-label={t('scenario-report.title')}>
      <h2>{t('scenario-report.title')}</h2>
      <p role="status">{t(summaryOf(props.checked.report))}</p>
      <Failures {...props} failures={failures} />
      <TextFaults {...props} texts={texts} />
      {errors.length > 0 && <Findings {...props} title={t('scenario-report.errors')} findings={errors} />}
      {warnings.length > 0 && (
        <Findings {...props} title={t('scenario-report.warnings')} findings={warnings} />
      )}
    </section>
  );
}

function summaryOf({ failures, texts, findings, seal }: Report) {
  if (failures.length > 0) return 'scenario-report.not-read';
  if (texts.length > 0) return 'scenario-report.holes';
  if (seal === null) return 'scenario-report.kept-back';
  return findings.length > 0 ? 'scenario-report.fit-with-questions' : 'scenario-report.fit';
}

type FailuresProps = ReportProps & Pick<Report, 'failures'>;

function Failures({ failures, checked, model, onShow }: FailuresProps) {
  const { t } = useTexts();
  if (failures.length === 0) return null;
  return (
    <>
      <h3>{t('scenario-report.failures')}</h3>
      <ul class="report-list">
        {failures.map(({ code, path, line, column, detail }) => (
          <li key={`${code} ${path} ${line}`}>
            <p>
              {line === null ? (
                <b>{path || t('scenario-upload.scenario')}</b>
              ) : (
                <button type="button" class="quiet place" onClick={() => onShow('yaml', line, column ?? 1)}>
                  {t('scenario-report.place', { line, column: column ?? 1 })}
                </button>
              )}{' '}
              {path && <code>{path}</code>}
            </p>
            {line !== null && <pre class="line">{lineAt(checked.files.yaml, line)}</pre>}
            <p lang="en">{detail}</p>
            <Meaning code={code} pageOf={model.pageOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

type TextsProps = ReportProps & Pick<Report, 'texts'>;

function TextFaults({ texts, checked, onShow }: TextsProps) {
  const { t, locale } = useTexts();
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{t('scenario-report.texts')}</h3>
      <ul class="report-list">
        {texts.map(({ code, locale: of, key, detail }) => (
          <li key={`${code} ${of} ${key}`}>
            <p>
              <button
                type="button"
                class="quiet place"
                onClick={() => onShow(of, lineOfKey(textOf(checked.files, of), key))}
              >
                {languageName(of, locale)}
                {key && ':'} {key}
              </button>
            </p>
            <p>
              <code>{code}</code> {detail && <span lang="en">{detail}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
