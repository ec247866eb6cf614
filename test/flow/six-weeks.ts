import { expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { afterWorkingHours } from '../../src/domain/clock';
import { addDays, asDay, type Day, dayOf, instantOf } from '../../src/domain/day';
import { workCalendar } from '../../src/domain/workdays';
import { columnLetter } from '../../src/layout/column-letter';
import { readTokens } from '../../src/notices/tokens';
import { brokenRuns, running } from './workbook';

const zone = 'Asia/Shanghai';
const calendar = workCalendar({ region: 'china', exceptions: new Map() });
const lead = 'zhou.lan@example.com';

/** The same draws for the same seed, so that a failing six weeks can be played again. */
const draws = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

type Row = Readonly<Record<string, unknown>>;

const rows = (host: Host, sheet: string): readonly Row[] => host.sheet(sheet).rows();
const cell = (host: Host, sheet: string, header: string, index: number): string =>
  `${columnLetter(host.sheet(sheet).headers.indexOf(header) + 1)}${index + 2}`;
const write = (host: Host, who: string, sheet: string, index: number, header: string, value: string): void => {
  host.as(who).edit(sheet, cell(host, sheet, header, index), value);
};

const addressOf = (host: Host, name: unknown): string =>
  String(rows(host, '职责表').find((row) => row.姓名 === name)?.通知邮箱 ?? lead);

/** What a department does with a notice on some day: answers, half answers, answers badly, or keeps silent. */
const replyLikePeople = (host: Host, index: number, row: Row, today: Day, draw: () => number): void => {
  const who = addressOf(host, row.请谁答复);
  const mood = draw();
  if (mood < 0.35) return;
  write(host, who, '预警记录', index, '滞后原因', mood < 0.45 ? ' ' : `供应商晚到 ${Math.floor(mood * 100)}`);
  if (mood < 0.6) return;
  write(host, who, '预警记录', index, '调整计划', `加派 2 人，${Math.floor(draw() * 100)}`);
  if (mood < 0.75) write(host, who, '预警记录', index, '拟新截止', addDays(today, mood < 0.65 ? -3 : 6));
  if (mood > 0.9) write(host, who, '预警记录', index, '拟新截止', addDays(today, 9));
};

const decideLikeLead = (host: Host, index: number, draw: () => number): void => {
  const mood = draw();
  if (mood < 0.3) return;
  if (mood < 0.6) write(host, lead, '预警记录', index, '意见说明', '请写清每周的安排');
  write(host, lead, '预警记录', index, '处理意见', mood < 0.6 ? '退回' : '同意');
};

const workLikePeople = (host: Host, index: number, row: Row, draw: () => number): void => {
  if (draw() > 0.06 || row.状态 === '已完成' || row.状态 === '待审核' || !row.编号) return;
  const contact = rows(host, '职责表').find((one) => one.角色 === '接口人' && one.部门 === row.责任部门);
  write(host, String(contact?.通知邮箱), '任务分工', index, '状态', row.状态 === '未开始' ? '进行中' : '待审核');
};

const judgeLikeApprover = (host: Host, index: number, row: Row, draw: () => number): void => {
  if (row.审核状态 !== '待答复' || draw() < 0.5) return;
  const who = addressOf(host, row.请谁审核);
  if (draw() < 0.3) write(host, who, '审核记录', index, '审核意见', '不符合交付标准');
  write(host, who, '审核记录', index, '审核结论', draw() < 0.3 ? '退回修改' : '通过');
};

const asking = (state: unknown): boolean => ['待答复', '已退回', '已升级'].includes(String(state));

const play = (seed: number): Host => {
  const draw = draws(seed);
  const { host } = running();
  for (const row of rows(host, '职责表')) host.share(String(row.通知邮箱), 'editor');
  for (let day = asDay('2024-07-01'); day <= '2024-08-12'; day = addDays(day, 1)) {
    host.as(lead).advanceTo(new Date(instantOf(day, 11 * 60 + 20, zone)));
    if (!calendar.isWorkday(day)) continue;
    rows(host, '任务分工').forEach((row, index) => {
      workLikePeople(host, index, row, draw);
    });
    rows(host, '预警记录').forEach((row, index) => {
      if (asking(row.状态)) replyLikePeople(host, index, row, day, draw);
    });
    host.as(lead).advanceTo(new Date(instantOf(day, 15 * 60 + 40, zone)));
    rows(host, '预警记录').forEach((row, index) => {
      if (row.状态 === '已答复') decideLikeLead(host, index, draw);
    });
    rows(host, '审核记录').forEach((row, index) => {
      judgeLikeApprover(host, index, row, draw);
    });
  }
  host.as(lead).advanceTo(new Date(instantOf(asDay('2024-08-13'), 12 * 60, zone)));
  return host;
};

const instant = (value: unknown): number => (value instanceof Date ? value.getTime() : Number.NaN);

/** Nine in the morning of the day of an instant. */
const nine = (at: number): number => instantOf(dayOf(at, zone), 9 * 60, zone);

/** What must hold of six weeks in which people answer, work and judge by chance; a file for each seed, so that they can run side by side. */
export const describeSixWeeks = (seed: number): void => {
  const host = play(seed);
  const notices = rows(host, '预警记录');
  const mails = rows(host, '邮件记录');
  const told = mails.flatMap((mail) =>
    readTokens(String(mail.包含)).map((token) => ({ to: String(mail.收件人), token, at: instant(mail.发送时间) })),
  );

  it('give the departments something to answer, and no run breaks', () => {
    expect(notices.length).toBeGreaterThan(3);
    expect(brokenRuns({ host } as Parameters<typeof brokenRuns>[0])).toEqual([]);
  });

  it('end with every notice answered, closed or escalated, or still within its time', () => {
    for (const row of notices)
      if (row.状态 === '待答复' || row.状态 === '已退回')
        expect(instant(row.答复期限), String(row.通知编号)).toBeGreaterThan(host.now.getTime());
      else expect(['已答复', '已关闭', '已升级']).toContain(row.状态);
  });

  it('give each first answer 48 hours of working time, to the minute', () => {
    for (const row of notices)
      if (row.第几次 === 1)
        expect(instant(row.答复期限), String(row.通知编号)).toBe(
          afterWorkingHours(instant(row.通知时间), 48, zone, calendar),
        );
  });

  it('tell nobody anything twice', () => {
    const names = told.map(({ to, token }) => `${to} ${token}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const gone = mails.filter(({ 发送状态 }) => 发送状态 === '已发送');
    expect(host.mails.length).toBe(gone.length);
    // One mail a person a day, but for what may not wait: a third extension.
    const usual = gone.filter(({ 包含 }) => !readTokens(String(包含)).every((token) => token.startsWith('X')));
    const sent = usual.map(({ 收件人, 发送时间 }) => `${收件人} ${dayOf(instant(发送时间), zone)}`);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('go up to the lead at the first round of mails after the deadline, never before it', () => {
    for (const { token, at } of told.filter(({ token: one, to }) => /^EW\d+\.1$/.test(one) && to === lead)) {
      const row = notices.find(({ 通知编号 }) => token === `E${通知编号}.1`);
      const deadline = afterWorkingHours(instant(row?.通知时间), 48, zone, calendar);
      expect(at, token).toBeGreaterThanOrEqual(deadline);
      const round = deadline <= nine(deadline) ? dayOf(deadline, zone) : addDays(dayOf(deadline, zone), 1);
      expect(dayOf(at, zone), token).toBe(calendar.next(round));
    }
  });

  it('keep every move of a due date in the history, with who agreed', () => {
    for (const change of rows(host, '变更记录').filter(({ 变更内容 }) => 变更内容 === '截止日'))
      expect(change).toMatchObject({ 批准人: '周岚', 变更原因: expect.stringMatching(/\S/) });
    for (const task of rows(host, '任务分工')) {
      const moves = rows(host, '变更记录').filter((one) => one.变更任务 === task.编号 && one.变更内容 === '截止日');
      const last = moves[moves.length - 1];
      if (last) expect(task.现定截止).toEqual(last.变更后);
      if (last) expect(task.原定截止).toEqual(moves[0]?.变更前);
    }
  });

  it('let no task be done that its A did not pass', () => {
    for (const task of rows(host, '任务分工').filter(({ 状态 }) => 状态 === '已完成'))
      expect(
        rows(host, '审核记录').some((one) => one.待审任务 === task.编号 && one.审核结论 === '通过'),
        String(task.编号),
      ).toBe(true);
  });
};
