import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { blockedBy } from '../../local/model/protection';
import { clicks, types } from '../../local/scenarios/act';
import { cellAt, type Line, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { growing, type Log } from '../../src/jobs/rotation';
import { sheetKeys } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import { askRow, contactOf } from '../sweep/worlds/hands';
import { monday } from '../sweep/worlds/running';
import { fillLogs, scriptWithPages } from './small-pages';
import { brokenRuns } from './workbook';

/** Rows of a year ago in each log, and how many rows a log may hold. */
const PAST = 30;
const OWN = '部门自用';
const TURNED = '2024-07-09 01:30';

/** The evening of a Monday on which everything was asked and answered, with logs that hold the rows of a year ago. */
const evening = ((): ((dist?: string) => Stage) => {
  const stage = monday.open();
  const { host, text } = stage;
  host.advanceTo('2024-07-08 23:20');
  const tab = host.spreadsheet.getSheetByName(text.sheets.notices.name);
  const row = askRow(stage, 'notices', 'T011') ?? 2;
  tab?.getRange(1, host.sheet(text.sheets.notices.name).headers.length + 1).setValue(OWN);
  tab?.getRange(row, host.sheet(text.sheets.notices.name).headers.length).setValue('自己的话');
  tab?.getRange(row, 1).setNote('问过一次');
  fillLogs(stage, PAST);
  const state = host.state();
  return (dist = scriptWithPages(PAST)) => ({ ...stage, host: createHost({ state, dist }) });
})();

const turned = (): Stage => {
  const stage = evening();
  stage.host.advanceTo(TURNED);
  return stage;
};

const tabs = ({ host }: Stage): readonly string[] => host.spreadsheet.getSheets().map((tab) => tab.getName());
const olderOf = ({ text }: Stage, log: Log, day = '2024-07-09') => text.pages.older(text.sheets[log].name, day);
const olderIn = (stage: Stage): readonly string[] => tabs(stage).filter((name) => name.includes(' 至 '));
const tabOf = (stage: Stage, name: string) => {
  const tab = stage.host.spreadsheet.getSheetByName(name);
  if (!tab) throw new Error(`There is no ${name}`);
  return tab;
};

const isOpen = (stage: Stage, line: Line): boolean => {
  const { open, returned, escalated, answered } = stage.text.choices.noticeState;
  return [open, returned, escalated, answered].some((state) => state === textOf(stage, line, 'state'));
};
const openAsks = (stage: Stage, log: 'notices' | 'approvals') =>
  linesOf(stage, log)
    .filter((line) => isOpen(stage, line))
    .map(({ cells }) => cells);

describe('full logs', () => {
  it('begin new pages in the next pass that has nothing else to do, each at the old one’s place', () => {
    const stage = turned();
    expect(brokenRuns(stage)).toEqual([]);
    const names = tabs(stage);
    expect(names.filter((name) => !name.includes(' 至 '))).toEqual(sheetKeys.map((key) => stage.text.sheets[key].name));
    for (const log of growing)
      expect(Math.abs(names.indexOf(olderOf(stage, log)) - names.indexOf(stage.text.sheets[log].name))).toBe(1);
    expect(olderIn(stage)).toHaveLength(growing.length);
  });

  it('lose no row: the old page has all of them, the new one what is still asked, as it stood', () => {
    const [before, stage] = [evening(), turned()];
    for (const log of growing)
      expect(tabOf(stage, olderOf(stage, log)).getDataRange().getValues().length).toBe(
        before.host.sheet(before.text.sheets[log].name).values.length + (log === 'changes' ? 2 : 0),
      );
    expect(openAsks(stage, 'notices')).toEqual(openAsks(before, 'notices'));
    expect(openAsks(stage, 'notices').length).toBeGreaterThan(2);
    expect(linesOf(stage, 'notices').length).toBeLessThan(PAST);
    expect(linesOf(stage, 'mails').length).toBeLessThan(PAST);
  });

  it('carry people’s own columns and notes over', () => {
    const stage = turned();
    const { row, cells } = lineWhere(stage, 'notices', 'task', 'T011');
    expect(cells[OWN]).toBe('自己的话');
    expect(tabOf(stage, stage.text.sheets.notices.name).getRange(row, 1).getNote()).toBe('问过一次');
  });

  it('are hidden and the leaders’ alone, while whoever is asked can answer on the new page', () => {
    const stage = turned();
    const { book } = stage.host.file;
    const contact = contactOf(stage, 'service');
    for (const log of growing) {
      const old = tabOf(stage, olderOf(stage, log));
      expect(old.isSheetHidden()).toBe(true);
      const box = { top: 1, bottom: old.getLastRow(), left: 1, right: old.getLastColumn() };
      for (let row = box.top; row <= box.bottom; row++)
        expect(blockedBy(book, old.getSheetId(), { ...box, top: row, bottom: row }, contact)).toBeTruthy();
      expect(blockedBy(book, old.getSheetId(), box, stage.cast.lead.address)).toBeFalsy();
      expect(tabOf(stage, stage.text.sheets[log].name).isSheetHidden()).toBe(false);
    }
    const open = linesOf(stage, 'notices').find(
      (line) => textOf(stage, line, 'state') === stage.text.choices.noticeState.open,
    );
    const asked = stage.cast.contacts.find(({ name }) => name === textOf(stage, open, 'asked'));
    types(stage, asked?.address ?? '', 'notices', open?.row ?? 0, { reason: '缺料', plan: '加派 1 人' });
    stage.host.advanceTo('2024-07-09 04:30');
    const { id } = open?.cells ?? {};
    expect(textOf(stage, lineWhere(stage, 'notices', 'id', String(id)), 'state')).toBe(
      stage.text.choices.noticeState.answered,
    );
  });

  it('change nothing of what is mailed to anybody in the days after, but that the lead is told', () => {
    const [whole, paged] = [evening('dist'), evening()].map((stage) => {
      const from = stage.host.mails.length;
      stage.host.advanceTo('2024-07-12 18:00');
      expect(brokenRuns(stage)).toEqual([]);
      return stage.host.mails.slice(from);
    });
    const others = (mails: typeof whole) =>
      (mails ?? []).filter(({ to }) => to !== monday.open().cast.lead.address).map(({ to, subject }) => [to, subject]);
    expect(others(paged)).toEqual(others(whole));
    expect(others(whole).length).toBeGreaterThan(2);
    const told = (paged ?? []).filter(({ body }) => body?.includes('换了新页'));
    expect(told).toHaveLength(1);
  });

  it('say where the older rows are: in 变更记录, in the first header’s note and on 运行状态', () => {
    const stage = turned();
    const { pages, sheets } = stage.text;
    const lines = linesOf(stage, 'changes').filter(
      (line) => textOf(stage, line, 'what') === stage.text.choices.changeKind.page,
    );
    expect(lines.map((line) => textOf(stage, line, 'why'))).toEqual(
      growing.map((log) => expect.stringContaining(olderOf(stage, log))),
    );
    for (const log of growing)
      expect(tabOf(stage, sheets[log].name).getRange(1, 1).getNote()).toContain(pages.note(olderOf(stage, log)));
    clicks(stage, 'showStatus');
    for (const log of growing) expect(stage.host.dialog?.html).toContain(olderOf(stage, log));
  });

  it('count the mails of all pages', () => {
    const [before, stage] = [evening(), turned()];
    const sent = ({ host, text }: Stage): string => {
      clicks({ ...stage, host, text }, 'showStatus');
      return /已发送 (\d+) 封/.exec(host.dialog?.html ?? '')?.[1] ?? '';
    };
    expect(sent(stage)).toBe(sent(before));
  });

  it('begin a second page of the same day under a name of its own', () => {
    const stage = turned();
    fillLogs(stage, PAST + 20);
    stage.host.fire('heartbeat');
    stage.host.advanceTo('2024-07-09 07:30');
    expect(brokenRuns(stage)).toEqual([]);
    expect(olderIn(stage)).toContain(`${olderOf(stage, 'mails')} (2)`);
    expect(openAsks(stage, 'notices')).toEqual(openAsks(evening(), 'notices'));
  });
});

describe('a pass', () => {
  const callsOf = (fill: number, dist?: string) => {
    const stage = monday.open();
    stage.host.advanceTo('2024-07-08 23:20');
    if (fill > 0) fillLogs(stage, fill);
    const host = createHost({ state: stage.host.state(), ...(dist ? { dist } : {}) });
    host.resetCalls();
    host.advanceTo(TURNED);
    return host.calls.byMethod;
  };

  it('costs no call more while no log is full, however much they hold', () => {
    expect(callsOf(PAST)).toEqual(callsOf(0));
  });

  it('costs none more where all that a full log holds is still open', () => {
    expect(callsOf(0, scriptWithPages(3))).toEqual(callsOf(0));
  });
});

describe('an older page', () => {
  it('is not taken for the log when that is renamed, deleted, or written in another language', () => {
    const stage = turned();
    const { sheets } = stage.text;
    const kept = linesOf(stage, 'notices').map(({ cells }) => cells.id);
    stage.host.renameTab(sheets.notices.name, '我们的预警');
    stage.host.deleteTab(sheets.mails.name);
    const { row } = lineWhere(stage, 'settings', 'rule', stage.text.settings.language.rule);
    types(stage, stage.cast.lead.address, 'settings', row, { value: 'English' });
    clicks(stage, 'repairWorkbook');
    const english = { ...stage, language: 'en' as const, text: catalogues.en };
    expect(linesOf(english, 'notices').map(({ cells }) => cells.id)).toEqual(kept);
    expect(linesOf(english, 'mails')).toEqual([]);
    expect(olderIn(stage)).toHaveLength(growing.length);
  });

  it('is not taken for the log though somebody gives it the log’s name', () => {
    const stage = turned();
    const { name } = stage.text.sheets.mails;
    const sent = stage.host.mails.length;
    stage.host.renameTab(name, '我们的邮件');
    stage.host.renameTab(olderOf(stage, 'mails'), name);
    const whole = evening('dist');
    const from = whole.host.mails.length;
    for (const one of [stage, whole]) one.host.advanceTo('2024-07-12 18:00');
    const others = ({ host, cast }: Stage, first: number) =>
      host.mails.slice(first).flatMap(({ to, subject }) => (to === cast.lead.address ? [] : [[to, subject]]));
    expect(others(stage, sent)).toEqual(others(whole, from));
  });

  it('is nobody’s log in a copy of the file either', () => {
    const stage = turned();
    const copied = { ...stage, host: stage.host.copy(stage.cast.lead.address, '副本').open() };
    clicks(copied, 'repairWorkbook');
    expect(tabs(copied)).toEqual(tabs(stage));
    expect(openAsks(copied, 'notices')).toEqual(openAsks(stage, 'notices'));
  });

  it('may be renamed or deleted by people', () => {
    const stage = turned();
    stage.host.renameTab(olderOf(stage, 'notices'), '去年的');
    stage.host.deleteTab(olderOf(stage, 'mails'));
    clicks(stage, 'applyRights');
    clicks(stage, 'repairWorkbook');
    stage.host.advanceTo('2024-07-10 12:00');
    expect(brokenRuns(stage)).toEqual([]);
    expect(tabs(stage)).toContain('去年的');
    expect(openAsks(stage, 'notices').length).toBeGreaterThan(2);
  });
});

describe('an answer typed while its log begins a new page', () => {
  const trace = (() => {
    const [found] = evening().host.traced((host) => host.advanceTo(TURNED));
    if (!found) throw new Error('No run began');
    return found;
  })();
  const notices = catalogues['zh-CN'].sheets.notices.name;
  // From the last look at the old page on, as long as anything is done with it.
  const first = trace.calls.findIndex(({ method, sheet }) => method === 'Range.getNotes' && sheet === notices);
  const end = trace.calls.findIndex(({ method }, index) => index > first && method === 'Properties.deleteProperty');
  const points = trace.calls.flatMap(({ kind, flushed }, index) =>
    index >= first && index <= end && (kind === 'read' || flushed > 0) ? [index + 1] : [],
  );

  it.each(['types', 'types and the run is killed'] as const)('is on the new page or told: somebody %s', (how) => {
    const lost: string[] = [];
    for (const at of points.filter((_, index) => index % 3 === (how === 'types' ? 0 : 1))) {
      const stage = evening();
      let typed = false;
      stage.host.betweenAt(at, (host) => {
        const now = { ...stage, host };
        const line = linesOf(now, 'notices').find(
          (one) => textOf(now, one, 'state') === now.text.choices.noticeState.open,
        );
        const tab = tabs(now).find((name) => name === notices);
        if (!line || !tab) return;
        host.as(now.cast.lead.address).edit(tab, cellAt(now, 'notices', 'reason', line.row), '此刻填的');
        typed = true;
      });
      if (how !== 'types') stage.host.failAt(at + 4, 'killed-applied');
      stage.host.advanceTo(TURNED);
      stage.host.clearFaults();
      stage.host.advanceTo('2024-07-09 09:30');
      const kept = linesOf(stage, 'notices').some((line) => textOf(stage, line, 'reason') === '此刻填的');
      const said = stage.host.mails.some(({ body }) => body?.includes('此刻填的'));
      if (typed && !kept && !said) lost.push(`${at} ${trace.calls[at - 1]?.method} ${trace.calls[at - 1]?.sheet}`);
      if (olderIn(stage).length !== growing.length) lost.push(`${at}: ${olderIn(stage).join(', ')}`);
    }
    expect(lost).toEqual([]);
  });
});
