import type { MyAssignment } from '../../../protocol/assignment.ts';
import type { PersonRecord } from '../../../protocol/record.ts';
import type { Texts } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { cellState } from '../progress/progress-table.ts';

/** One scenario of an assignment, and where somebody stands with it. */
export interface AskedItem {
  readonly key: string;
  readonly assignment: string;
  readonly scenario: string;
  readonly standing: MyAssignment['standings'][number];
}

export const askedItems = (
  { locale, card }: Texts,
  assignments: PersonRecord['assignments'],
): readonly AskedItem[] =>
  assignments.flatMap(({ id, title, items, standings }) =>
    items.flatMap(({ scenario, titles }, place) => {
      const standing = standings[place];
      const name = titles[locale] || titles.en || card(scenario, 'title');
      return standing ? [{ key: `${id} ${place}`, assignment: title, scenario: name, standing }] : [];
    }),
  );

/** What counts of it; where it is a trainer's word, that is said. */
export function resultWords({ t, number }: Texts, { result, byTrainer }: AskedItem['standing']): string {
  if (result === null) return '–';
  return byTrainer ? t('report.trainer-word', { points: number(result) }) : number(result);
}

export function PersonAssignments({ assignments }: Pick<PersonRecord, 'assignments'>) {
  const texts = useTexts();
  const { t, number } = texts;
  const items = askedItems(texts, assignments);
  if (items.length === 0) return null;
  return (
    <section class="panel">
      <h2>{t('desk-person.assignments')}</h2>
      {/* biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys */}
      <div class="desk-scroll" role="group" aria-label={t('desk-person.assignments')} tabIndex={0}>
        <table class="desk-table folding-table">
          <thead>
            <tr>
              <th scope="col">{t('call-columns.scenario')}</th>
              <th scope="col">{t('call-columns.asked')}</th>
              <th scope="col">{t('report.state')}</th>
              <th scope="col">{t('report.result')}</th>
              <th scope="col" class="figure">
                {t('report.tries')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ key, assignment, scenario, standing }) => (
              <tr key={key}>
                <th scope="row">{scenario}</th>
                <td>{assignment}</td>
                <td>{t(`cell-states.${cellState(standing.state, standing.tries)}`)}</td>
                <td data-label={t('report.result')}>{resultWords(texts, standing)}</td>
                <td class="figure" data-label={t('report.tries')}>
                  {number(standing.tries)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
