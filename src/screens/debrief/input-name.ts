import type { Input } from '../../engine/chart/input.ts';
import { replyWords } from '../parts/reply-words.ts';
import type { Texts } from '../texts.ts';

/** What an input in a talk is called: a reply by its words, a tool by the name on its button. Pure. */
export function inputName(texts: Texts, scenario: string, input: Input): string | null {
  const { t, scenario: words } = texts;
  switch (input.type) {
    case 'goal':
    case 'pick-up':
    case 'instinct':
      return null;
    case 'reply':
      return replyWords(texts, scenario, input.id);
    case 'breathe':
      return t(`breathe.${input.how}.name`);
    case 'limit':
      return t(`limits.${input.rung}.name`);
    case 'transfer':
      return t(`transfer.${input.how}.name`);
    case 'style':
      return t(`styles.${input.style}.name`);
    case 'approval':
      return `${t('tools.approval.name')}: ${words(scenario, `parameters.${input.item}`)}`;
    case 'call-back':
      return t('paused.call-back');
    case 'follow-up':
      return t(input.sent ? 'follow-up.send' : 'follow-up.skip');
    case 'silence':
      return t('agent.silence');
    default:
      return t(`tools.${input.type}.name`);
  }
}
