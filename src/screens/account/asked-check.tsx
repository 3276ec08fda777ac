import type { CheckStanding } from '../../course/team-check.ts';
import type { ListedForMe } from '../../protocol/check.ts';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** A team check: how long it is or how far one has come, and the way to it. */
export function AskedCheck({ check }: { readonly check: ListedForMe }) {
  const { t, number } = useTexts();
  const { id, title, questions, answered, standing } = check;
  const begun = answered > 0 && standing === 'to-do';
  const name = t(begun ? 'asked.go-on' : WAYS[standing]);
  const line = begun
    ? t('asked.check-begun', { answered: number(answered), all: number(questions) })
    : t(LINES[standing], { count: questions });
  return (
    <article class="panel">
      <h3>{title}</h3>
      <ul class="asked-items">
        <li>
          <span>
            <b>{t('asked.check')}</b>
            <br />
            {line}
          </span>
          <a
            class={standing === 'to-do' ? 'button primary' : 'button'}
            href={`#/check/${id}`}
            aria-label={`${name}: ${title}`}
          >
            {name}
          </a>
        </li>
      </ul>
    </article>
  );
}

const WAYS: Readonly<Record<CheckStanding, InterfaceKey>> = {
  'to-do': 'asked.check-begin',
  passed: 'asked.check-look',
  'not-passed': 'asked.check-look',
};

const LINES: Readonly<Record<CheckStanding, InterfaceKey>> = {
  'to-do': 'asked.check-to-do',
  passed: 'asked.check-passed',
  'not-passed': 'asked.check-not-passed',
};
