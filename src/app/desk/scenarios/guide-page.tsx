/** How scenarios are written: the page of the documentation, on the desk. */
import { GuidePage } from '../../../screens/desk/scenarios/guide.tsx';
import type { Page } from '../../page.ts';
import type { Desk } from '../desk.ts';

export async function openGuide(desk: Desk): Promise<Page> {
  const [{ default: own }, { default: readme }] = await Promise.all([
    import('../../../../docs/scenarios.md?raw'),
    import('../../../../README.md?raw'),
    desk.services.words.need('desk/scenarios'),
  ]);
  const markdown = `${own}\n${sectionOf(readme, 'How to write a scenario')}`;
  return {
    title: ({ t }) => `${t('editions.guide')} – ${t('app.name')}`,
    draw: () => <GuidePage frame={desk.frame('scenarios')} markdown={markdown} />,
    close: () => {},
  };
}

/** From its heading to the next one. */
function sectionOf(markdown: string, heading: string): string {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  return `## ${heading}\n${section.split('\n## ')[0]}`;
}
