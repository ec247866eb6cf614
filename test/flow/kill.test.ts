import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { sunday } from './workbook';

const MONDAY = '2024-07-08';

const before = sunday();
before.host.advanceTo(`${MONDAY} 08:30`);
const start = before.host.state();
const told = before.host.mails.length;

const again = (): Stage => ({ ...before, host: createHost({ state: start }) });

/** To whom mails of this Monday went, in order. */
const sent = (stage: Stage): readonly string[] => stage.host.mails.slice(told).map(({ to }) => to);

const rows = (stage: Stage, state: 'sent' | 'doubt' | 'queued'): readonly string[] =>
  linesOf(stage, 'mails')
    .filter((line) => textOf(stage, line, 'state') === stage.text.choices.mailState[state])
    .map((line) => textOf(stage, line, 'to'))
    .slice();

const whole = again();
whole.host.advanceTo(`${MONDAY} 09:30`);
const wanted = sent(whole);
const run = whole.host.executions[whole.host.executions.length - 1];

/** Killed at a call that only asks, a run leaves what it leaves at the last one that did something. */
const asks = /\.(get|is|has|can|find|with|createDeveloperMetadataFinder)/;
const calls = Object.entries(run?.byMethod ?? {})
  .filter(([method]) => !asks.test(method))
  .flatMap(([method, count]) => Array.from({ length: count }, (_, index) => [method, index + 1] as const));

/** After a killed run and the heartbeats of three more hours (the lease has run out by the next one). */
const outcome = (method: string, call: number, first: boolean) => {
  const stage = again();
  stage.host.killAfter(method, call, { before: first });
  stage.host.advanceTo(`${MONDAY} 09:30`);
  stage.host.clearFaults();
  stage.host.advanceTo(`${MONDAY} 12:30`);
  return {
    got: sent(stage),
    doubt: rows(stage, 'doubt'),
    queued: rows(stage, 'queued'),
    warnings: linesOf(stage, 'notices').length,
  };
};

describe('Monday’s run, killed', () => {
  it('was a run worth killing', () => {
    expect(run?.function).toBe('heartbeat');
    expect(calls.length).toBeGreaterThan(30);
    expect(calls.map(([method]) => method)).toEqual(
      expect.arrayContaining([
        'MailApp.sendEmail',
        'Range.setValues',
        'Properties.setProperty',
        'SpreadsheetApp.flush',
      ]),
    );
    expect(wanted.length).toBe(4);
  });

  it.each([true, false])(
    'at any call that does something (before it: %s): every mail arrives once or is in doubt, none twice, none lost',
    (first) => {
      for (const [method, call] of calls) {
        const { got, doubt, queued, warnings } = outcome(method, call, first);
        const where = `${method} ${call}`;
        expect([where, new Set(got).size]).toEqual([where, got.length]);
        expect([where, [...new Set([...got, ...doubt])].sort()]).toEqual([where, [...wanted].sort()]);
        expect([where, queued, doubt.length <= 1, warnings]).toEqual([where, [], true, 1]);
      }
    },
  );
});
