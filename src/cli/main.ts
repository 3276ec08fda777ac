/** `npm run --silent sim -- COMMAND`: the training on a command line. */
import { readArguments } from './arguments.ts';
import { asJson } from './report.ts';

const args = process.argv.slice(2);
const asked = readArguments(args);
const report = asked.ok ? await asked.command.run(asked.names, asked.given) : asked.report;
const json = args.includes('--json');
const text = json ? asJson(report.data) : report.lines.join('\n');
if (report.exit === 2 && !json) process.stderr.write(`${text}\n`);
else process.stdout.write(`${text}\n`);
process.exitCode = report.exit;
