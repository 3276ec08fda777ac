/** The same analysis where players have it: in the built worker, in Chromium. Each run is a new worker's first. */
import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { scenarioIds, shippedScenario } from '../../src/files/shipped.ts';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.mjs';
import { ROOT } from '../setup/runtime.mjs';
import { logsToAnalyse } from './plan-logs.ts';
import { median, type Rows } from './rows.ts';

const RUNS = 5;

export async function analysisInBrowser(): Promise<Rows> {
  const head = ['analysis in a web worker', 'ms median', 'ms slowest'];
  const executablePath = findChromium();
  const script = builtWorker();
  if (!executablePath || !script) return [head, ['(no Chromium or no build: run npm run build)']];
  const server = await serve(0, '127.0.0.1');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/licences.txt`);
    return [head, ...(await rowsOf(page, script))];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function builtWorker(): string | undefined {
  const assets = join(ROOT, 'dist', 'assets');
  const names = existsSync(assets) ? readdirSync(assets) : [];
  return names.find((name) => /^worker-.*\.js$/.test(name));
}

async function rowsOf(page: Page, script: string): Promise<Rows> {
  const rows: string[][] = [];
  for (const scenario of scenarioIds().flatMap((id) => shippedScenario(id) ?? []))
    for (const { plan, log } of logsToAnalyse(scenario)) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run += 1)
        times.push(await timeOf(page, script, { about: 'call', scenario, log }));
      rows.push([`${scenario.id}/${plan}`, median(times).toFixed(0), Math.max(...times).toFixed(0)]);
    }
  return rows;
}

/** Milliseconds from the worker's start to its answer. Source text, since Node's types know no workers of a page. */
function timeOf(page: Page, script: string, question: object): Promise<number> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const start = performance.now();
    const worker = new Worker('/assets/${script}', { type: 'module' });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data.ok) resolve(performance.now() - start);
      else reject(new Error(data.code));
    };
    worker.postMessage(${JSON.stringify(question)});
  })`);
}
