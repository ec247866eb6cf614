import { describe, expect, it } from 'vitest';
import { clicks, types } from '../../local/scenarios/act';
import { dialogLines } from '../../local/scenarios/dialog-text';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { askRow, decides } from '../sweep/worlds/hands';
import { quiet } from '../sweep/worlds/running';
import { brokenRuns } from './workbook';

/** The flush by which a run puts out what it wrote into a sheet last read, counted among its calls. */
const flushAfterWriteTo = (stage: Stage, tab: string): number => {
  const [trace] = stage.host.traced((host) => host.fire('heartbeat'));
  const calls = trace?.calls ?? [];
  const write = calls.findIndex(({ kind, sheet }) => kind === 'write' && sheet === tab);
  return 1 + calls.findIndex(({ flushed }, at) => at > write && flushed > 0);
};

/** A Monday noon on which an answer is decided upon; each test has its own. */
const decided = (decision: 'accept' | 'return'): Stage => {
  const stage = quiet.open();
  decides(stage, 'T002', decision, '请写明谁来加班');
  return stage;
};

const mailsTo = ({ host, cast }: Stage, from: number): string =>
  host.mails
    .slice(from)
    .filter(({ to }) => to === cast.lead.address)
    .map(({ body }) => body ?? '')
    .join('\n');

const lines = (stage: Stage): readonly string[] =>
  linesOf(stage, 'changes')
    .filter((line) => textOf(stage, line, 'what') === stage.text.choices.changeKind.typedOver)
    .map((line) => textOf(stage, line, 'why'));

describe('what somebody types into the very cell in the moment in which a decision is written there', () => {
  it('is told to the lead with both values, and stands in the history: a due date', () => {
    const at = flushAfterWriteTo(decided('accept'), '任务分工');
    const stage = decided('accept');
    const from = stage.host.mails.length;
    stage.host.betweenAt(at, () => {
      types(stage, stage.cast.lead.address, 'tasks', lineWhere(stage, 'tasks', 'id', 'T002').row, {
        due: '2024-08-30',
      });
    });
    stage.host.fire('heartbeat');
    stage.host.clearFaults();
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T002'), 'due')).toBe('2024-07-19');
    stage.host.advanceTo('2024-07-09 10:30');
    expect(lines(stage).length).toBe(1);
    for (const value of ['2024-08-30', '2024-07-19']) {
      expect(lines(stage)[0]).toContain(value);
      expect(mailsTo(stage, from)).toContain(value);
    }
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is told as well where it was a decision that was used up', () => {
    const at = flushAfterWriteTo(decided('return'), '预警记录');
    const stage = decided('return');
    stage.host.betweenAt(at, () => {
      types(stage, stage.cast.lead.address, 'notices', askRow(stage, 'notices', 'T002') ?? 2, {
        decision: stage.text.choices.decision.accept,
      });
    });
    stage.host.fire('heartbeat');
    stage.host.clearFaults();
    stage.host.advanceTo('2024-07-09 10:30');
    expect(lines(stage).length).toBe(1);
    expect(lines(stage)[0]).toContain(stage.text.choices.decision.accept);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('is nothing to be told before and after that moment', () => {
    for (const when of ['before', 'after']) {
      const stage = decided('accept');
      const typing = (): void =>
        types(stage, stage.cast.lead.address, 'tasks', lineWhere(stage, 'tasks', 'id', 'T002').row, {
          due: '2024-08-30',
        });
      if (when === 'before') typing();
      stage.host.fire('heartbeat');
      if (when === 'after') typing();
      stage.host.advanceTo('2024-07-09 10:30');
      expect([when, textOf(stage, lineWhere(stage, 'tasks', 'id', 'T002'), 'due')]).toEqual([when, '2024-08-30']);
      expect([when, lines(stage)]).toEqual([when, []]);
    }
  });

  it('needs no click of anybody: 运行状态 has it at once', () => {
    const at = flushAfterWriteTo(decided('accept'), '任务分工');
    const stage = decided('accept');
    stage.host.betweenAt(at, () => {
      types(stage, stage.cast.lead.address, 'tasks', lineWhere(stage, 'tasks', 'id', 'T002').row, {
        due: '2024-08-30',
      });
    });
    stage.host.fire('heartbeat');
    stage.host.clearFaults();
    stage.host.fire('heartbeat');
    clicks(stage, 'showStatus');
    expect(dialogLines(stage).join('\n')).toContain('2024-08-30');
  });
});
