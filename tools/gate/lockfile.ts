import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/runtime.mjs';
import { findFaults, findRanges } from './lockfile-faults.ts';

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const faults = [...findFaults(packages), ...findRanges(packages[''])];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
