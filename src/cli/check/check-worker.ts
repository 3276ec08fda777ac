/** Checks the files that fall to its thread. */
import { workOnShare } from '../spread.ts';
import { checkFile } from './check-file.ts';

workOnShare(checkFile);
