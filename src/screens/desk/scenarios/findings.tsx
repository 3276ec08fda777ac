import type { Report } from '../../../protocol/scenario.ts';
import { useTexts } from '../../ui.ts';
import { lineOfKey, textOf } from './draft.ts';
import { LOCALE_ORDER, languageName } from './languages.ts';
import { Meaning } from './meaning.tsx';
import type { ReportProps } from './upload-model.ts';

type Finding = Report['findings'][number];

interface Props extends ReportProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings of one severity, code by code. */
export function Findings({ title, findings, ...props }: Props) {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return (
    <>
      <h3>{title}</h3>
      <ul class="report-list">
        {codes.map((code) => (
          <li key={code}>
            <p>
              <code>{code}</code>
            </p>
            <ul class="report-places">
              {findings
                .filter((finding) => finding.code === code)
                .map((finding) => (
                  <li key={`${finding.at} ${finding.locale} ${finding.detail}`}>
                    <PlaceOf finding={finding} {...props} /> <span lang="en">{finding.detail}</span>
                  </li>
                ))}
            </ul>
            <Meaning code={code} pageOf={props.model.pageOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The text it is about; in the scenario file where it holds in every language. */
function PlaceOf({ finding, checked, onShow }: ReportProps & { readonly finding: Finding }) {
  const { locale } = useTexts();
  const { at, locale: of } = finding;
  if (at === '') return of ? <b>{languageName(of, locale)}</b> : null;
  const shown = of ?? LOCALE_ORDER.find((code) => checked.files.words[code] !== undefined);
  if (!shown) return <code>{at}</code>;
  return (
    <button
      type="button"
      class="quiet place"
      onClick={() => onShow(shown, lineOfKey(textOf(checked.files, shown), at))}
    >
      {of && `${languageName(of, locale)}: `}
      {at}
    </button>
  );
}
