import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { createHost } from '../../local/host';
import { clicks } from '../../local/scenarios/act';
import type { Stage } from '../../local/scenarios/stage';
import { made } from '../flow/workbook';
import { answers, decides, dues, judges, sets } from '../sweep/worlds/hands';

/** So many mails may go a day: the rest of Monday's stays in the queue. */
const QUOTA = { mailRecipientsPerDay: 3 };

const friday = (): Stage => {
  const stage = made();
  dues(stage, {
    T011: '2024-07-02',
    T002: '2024-07-03',
    T003: '2024-07-03',
    T005: '2024-07-04',
    T006: '2024-07-05',
    T009: '2024-07-05',
  });
  clicks(stage, 'enableReminders');
  stage.host.advanceTo('2024-07-04 15:20');
  answers(stage, 'research', 'T002', { reason: '样机晚到', plan: '加派 2 人', proposed: '2024-07-19' });
  answers(stage, 'marketing', 'T003', { reason: '照片未齐', plan: '周末补拍' });
  stage.host.advanceTo('2024-07-05 14:20');
  answers(stage, 'legal', 'T005', { reason: '草案迟交', plan: '加班审定', proposed: '2024-07-19' });
  sets(stage, 'research', 'T001', 'review');
  sets(stage, 'marketing', 'T004', 'review');
  stage.host.advanceTo('2024-07-08 08:30');
  return stage;
};

/**
 * A Monday at a quarter past eleven: warnings are open and answered, a decision and verdicts have just been typed, so that their edits wait for the
 * next run, mails of the morning are queued, rights are set.
 */
const monday = (): Stage => {
  const before = friday();
  const stage = { ...before, host: createHost({ state: before.host.state(), limits: QUOTA }) };
  stage.host.advanceTo('2024-07-08 11:15');
  decides(stage, 'T002', 'accept');
  judges(stage, 'marketing', 'T001', 'pass');
  judges(stage, 'sales', 'T004', 'sendBack', '缺分发清单');
  stage.host.as(stage.cast.lead.address);
  return stage;
};

/** Kept empty: what only tells what was, and where the script lay. */
const left: Readonly<Record<string, unknown>> = { executions: [], htmlBody: '', dist: '', limits: undefined };

/** What goes on from a state, as text with a line for each thing in it: no quote within a value stands without a backslash before it. */
const compact = (state: ReturnType<Stage['host']['state']>): string =>
  JSON.stringify(state, (key, value) => (key in left ? left[key] : value)).replaceAll('},{"', '},\n{"');

const squeezed = (code: Buffer): Buffer => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });

/**
 * Keeps a workbook and the script that made it for the versions to come. Run once before the layout changes, with the script of the
 * version that is left: `npx tsx test/migration/keep-state.ts 0.1.0`.
 */
const [, , version] = process.argv;
if (version === undefined) throw new Error('Name the version that is to be kept.');
const folder = join(import.meta.dirname, 'states');
writeFileSync(join(folder, `${version}-busy-monday.json`), `${compact(monday().host.state())}\n`);
writeFileSync(join(folder, `${version}-code.js.br`), squeezed(readFileSync('dist/Code.js')));
