import { LIMIT_RUNGS, type LimitRung } from '../../engine/chart/input.ts';
import type { View } from '../../engine/view/view.ts';
import { RUNGS, type Rung } from '../../engine/vocabulary.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { type Choice, ChoiceList } from './choice-list.tsx';

/** Where each step of the respect ladder leads. */
const LEADS_TO = { pass: 'passed', name: 'named', line: 'lined', warn: 'warned' } as const satisfies Record<
  LimitRung,
  Rung
>;

/** The respect ladder with its lights (M-14): which rung is due, which was reached. */
export function LimitsPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const texts = useTexts();
  const { t } = texts;
  const view = call.view.value;
  const climb = (rung: LimitRung) => {
    onClose();
    call.send({ type: 'limit', rung });
  };
  return (
    <Dialog title={t('limits.title')} onClose={onClose}>
      <p class="hint">{t('tools.limits.hint')}</p>
      <p>
        {t('limits.language')}: <b>{t(`languages.${view.language}`)}</b>
      </p>
      <ChoiceList choices={LIMIT_RUNGS.map((rung) => rungChoice(texts, view, rung, climb))} />
    </Dialog>
  );
}

function rungChoice({ t }: Texts, view: View, rung: LimitRung, climb: (rung: LimitRung) => void): Choice {
  const light = view.tools.limits.find((entry) => entry.rung === rung);
  return {
    key: rung,
    name: t(`limits.${rung}.name`),
    hint: t(`limits.${rung}.hint`),
    disabled: !light,
    badge: <Badge reached={hasReached(view.rung, LEADS_TO[rung])} due={light?.due ?? null} />,
    pick: () => climb(rung),
  };
}

function hasReached(at: Rung, rung: Rung): boolean {
  return RUNGS.indexOf(at) >= RUNGS.indexOf(rung);
}

function Badge({ reached, due }: { reached: boolean; due: boolean | null }) {
  const { t } = useTexts();
  if (reached) return <span class="badge">{t('limits.reached')}</span>;
  if (due === null) return null;
  return <span class={`badge ${due ? 'due' : ''}`}>{t(due ? 'limits.due' : 'limits.not-due')}</span>;
}
