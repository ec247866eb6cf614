import { describe, expect, it } from 'vitest';
import { clicks, updates } from '../../local/scenarios/act';
import { dialogLines } from '../../local/scenarios/dialog-text';
import { linesOf, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { addDays, asDay } from '../../src/domain/day';
import { brokenRuns, lateJuly } from '../flow/workbook';
import { drawsOf } from '../sweep/long/draws';
import { approversJudge, departmentsAnswer, departmentsWork, leadDecides } from '../sweep/long/people';

/** What the sheets say: 任务分工, and the logs. */
const countSheets = (stage: Stage) => {
  const { noticeState, mailState, status } = stage.text.choices;
  const asking = [noticeState.open, noticeState.returned, noticeState.escalated];
  const tasks = linesOf(stage, 'tasks').filter(({ cells }) => cells.task !== '');
  const mails = (state: string) => linesOf(stage, 'mails').filter(({ cells }) => cells.state === state).length;
  return {
    tasks: tasks.length,
    late: tasks.filter(({ cells }) => cells.status !== status.done && Number(cells.lag) > 0).length,
    open: linesOf(stage, 'notices')
      .filter(({ cells }) => asking.includes(String(cells.state)))
      .map(({ cells }) => String(cells.department)),
    sent: mails(mailState.sent),
    queued: mails(mailState.queued),
    doubtful: mails(mailState.doubt),
  };
};

/** How many answers are awaited by each department that a line names. */
const awaitedIn = (line: string): readonly (readonly [department: string, count: number])[] =>
  [...line.matchAll(/([^\s、）]+) (\d+) 份/g)].map(([, department = '', count]) => [department, Number(count)]);

const counts = (of: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const one of of) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
};

/** Where 开始, 运行状态 and the sheets contradict each other. */
const contradictions = (stage: Stage): readonly string[] => {
  const { topics, states } = stage.text.start;
  const sheets = countSheets(stage);
  const start = new Map(linesOf(stage, 'start').map((line) => [line.cells.topic, textOf(stage, line, 'state')]));
  clicks(stage, 'showStatus');
  const status = dialogLines(stage);
  const said = (topic: string): string => start.get(topic) ?? '';
  const onStatus = (topic: string): string => status.find((line) => line.startsWith(topic)) ?? '';
  const shared = [topics.reminders, topics.lastRun, topics.nextRun, topics.mails, topics.late, topics.answers];
  const differing = shared.filter((topic) => !onStatus(topic).endsWith(said(topic).replace(/\s+/g, ' ').trim()));
  const { late, tasks, open, sent, queued, doubtful } = sheets;
  return [
    ...differing.map((topic) => `${topic}: 开始 «${said(topic)}», 运行状态 «${onStatus(topic)}»`),
    ...(said(topics.late) === states.late(late, tasks) ? [] : [`${said(topics.late)}: ${late} of ${tasks} are`]),
    ...(said(topics.mails) === states.mails(sent, queued, doubtful) ? [] : [`${said(topics.mails)}: ${sent} are`]),
    ...(late > 0 && said(topics.stage) === states.stage('planning')
      ? [`${said(topics.stage)} beside ${late} late`]
      : []),
    ...(JSON.stringify([...counts(open)].sort()) === JSON.stringify([...awaitedIn(said(topics.answers))].sort())
      ? []
      : [`${said(topics.answers)}: 预警记录 has ${open}`]),
  ];
};

/** Somebody works, and the next heartbeat comes; what the three say then. */
const playDays = (seed: number, days: number): { readonly runs: number; readonly faults: readonly string[] } => {
  const draws = drawsOf(seed);
  const stage = lateJuly();
  const { host, cast } = stage;
  const faults: string[] = [];
  let runs = 0;
  const goes = (when: string): void => {
    host.as(cast.lead.address).advanceTo(when);
    runs++;
    faults.push(...contradictions(stage).map((one) => `seed ${seed}, ${when}: ${one}`));
  };
  for (let index = 0; index < days; index++) {
    const day = addDays(asDay('2024-07-29'), index);
    goes(`${day} 09:30`);
    departmentsAnswer(stage, draws, day);
    departmentsWork(stage, draws);
    goes(`${day} 10:30`);
    leadDecides(stage, draws);
    approversJudge(stage, draws);
    goes(`${day} 15:30`);
    clicks(stage, draws.one(['refreshProgress', 'checkWorkbook', 'makeMatrix', 'previewSending']));
    goes(`${day} 15:40`);
  }
  faults.push(...brokenRuns(stage));
  return { runs, faults };
};

describe('after each run of the script', () => {
  it('开始 says what 运行状态 and the sheets say, whatever people did before it', () => {
    const played = [playDays(1, 4), playDays(2, 4)];
    expect(played.flatMap(({ faults }) => faults)).toEqual([]);
    expect(played.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(32);
  });

  it('says since when it holds, while what was changed later waits for the next run', () => {
    const stage = lateJuly();
    const { host, text } = stage;
    const { topics, states } = text.start;
    const said = (topic: string): string =>
      textOf(
        stage,
        linesOf(stage, 'start').find(({ cells }) => cells.topic === topic),
        'state',
      );
    host.advanceTo('2024-07-29 10:10');
    const asOf = said(topics.asOf);
    const late = said(topics.late);
    departmentsWork(stage, { ...drawsOf(1), happens: () => true });
    expect([said(topics.asOf), said(topics.late)]).toEqual([asOf, late]);
    host.advanceTo('2024-07-29 11:10');
    expect(said(topics.asOf)).toBe(states.asOf('2024-07-29 11:00'));
    expect(contradictions(stage)).toEqual([]);
  });

  it('is renewed by the next heartbeat after an edit that changes a count, and by none after one that does not', () => {
    const stage = lateJuly();
    const { host, text, cast } = stage;
    const { topics, states } = text.start;
    const said = (topic: string): string =>
      textOf(
        stage,
        linesOf(stage, 'start').find(({ cells }) => cells.topic === topic),
        'state',
      );
    host.advanceTo('2024-07-29 09:10');
    const [first, second] = linesOf(stage, 'tasks').filter(({ cells }) => Number(cells.lag) > 0);
    updates(stage, cast.lead.address, String(first?.cells.id), { note: '已联系' });
    host.advanceTo('2024-07-29 10:10');
    expect(said(topics.asOf)).toBe(states.asOf('2024-07-29 09:00'));
    updates(stage, cast.lead.address, String(second?.cells.id), { due: '2024-12-31' });
    host.advanceTo('2024-07-29 11:10');
    expect(said(topics.asOf)).toBe(states.asOf('2024-07-29 11:00'));
    expect(contradictions(stage)).toEqual([]);
  });
});
