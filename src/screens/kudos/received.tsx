import '../style/kudos.css';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import { titleOf } from '../account/asked-order.ts';
import { useTexts } from '../ui.ts';

/** One colleague's word, and of which moment it is. */
export function Received({ kudos }: { readonly kudos: ReceivedKudos }) {
  const { t, day, number, locale } = useTexts();
  const { from, craft, answer, attempt, given } = kudos;
  const moment = t('kudos.moment', { title: titleOf(kudos, locale), answer: number(answer) });
  return (
    <li class="kudos-word">
      <p>
        <b>{from ?? t('kudos.somebody')}</b> <span class="hint">{day(given)}</span>
      </p>
      <blockquote>{t(`kudos.for.${craft}`)}</blockquote>
      <p>
        <a href={`#/result/${attempt}`} aria-label={`${t('kudos.see')}: ${moment}`}>
          {moment}
        </a>
      </p>
    </li>
  );
}
