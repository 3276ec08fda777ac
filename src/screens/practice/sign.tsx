import { Sign } from '../parts/icon.tsx';
import { type PracticeSign as Name, PRACTICE_PATHS } from './signs.ts';

export function PracticeSign({ name }: { name: Name }) {
  return <Sign name={name} path={PRACTICE_PATHS[name]} />;
}
