/** What ships in the folders of the scenarios, as their authors saved it. */
import { readdirSync, readFileSync } from 'node:fs';

const saved = (file: string): readonly string[] =>
  readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`/${file}`))
    .map((path) => readFileSync(`scenarios/${path}`, 'utf8'));

export const SHIPPED_TEXTS = saved('scenario.yaml');
export const SHIPPED_DECLARATIONS = saved('claims.yaml');
