import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { paintFor } from '../../local/scenarios/paint';
import { playExample } from '../../local/scenarios/play';
import type { ScenarioKey } from '../../src/scenarios/index';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * One example with a matrix of nodes, one of tasks. Others are played by `cli.test.ts` (complaints, smart-service) and `served.test.ts`
 * (new-product); that each can be made and checked is `flow/wizard.test.ts`'.
 */
const keys: readonly ScenarioKey[] = ['resources', 'special-task'];

it.each(keys)('%s can be played to its end, and every step does what it says', async (key) => {
  const said: string[] = [];
  const steps: string[] = [];
  const { failed, host } = await playExample(key, 'zh-CN', {
    print: (line) => said.push(line),
    paint: paintFor(false),
    outbox: join(folder, key),
    onStep: (played, all) => steps.push(`${played} of ${all}`),
  });
  expect([failed, said.find((line) => line.includes('✗'))]).toEqual([0, undefined]);
  expect([steps[0], steps.at(-1)]).toEqual(['1 of 9', '9 of 9']);
  expect(host.mails.length).toBeGreaterThan(0);
});
