import type { ComponentChildren } from 'preact';
import type { PersonRole } from '../../../protocol/action.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { DeskTabs } from '../desk-tabs.tsx';
import { HOUSE_SECTIONS, type HouseSection } from './house-sections.ts';

interface Props {
  readonly frame: FrameModel;
  readonly at: HouseSection;
  /** The name of the organisation. */
  readonly title: string;
  readonly role: PersonRole;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Every page of the organisation: its name, and the ways to its sections. */
export function HouseFrame({ frame, at, title, role, wide = false, children }: Props) {
  return (
    <DeskFrame frame={frame} title={title} wide={wide}>
      <HouseTabs at={at} role={role} />
      {children}
    </DeskFrame>
  );
}

function HouseTabs({ at, role }: Pick<Props, 'at' | 'role'>) {
  const { t } = useTexts();
  const sections = Object.entries(HOUSE_SECTIONS).filter(([, { roles }]) => roles.includes(role));
  return (
    <DeskTabs
      label={t('house-tabs.label')}
      tabs={sections.map(([section, { place, name }]) => ({
        href: `#/desk/house${place && `/${place}`}`,
        name: t(name),
        current: section === at,
      }))}
    />
  );
}
