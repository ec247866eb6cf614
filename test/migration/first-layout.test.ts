import { describe, expect, it } from 'vitest';
import { clicks } from '../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { EDITS, keptAs, LAYOUT_SEEN } from '../../src/jobs/memory-names';
import { LAYOUT } from '../../src/jobs/migrations/index';
import { brokenRuns, cellsOf } from '../flow/workbook';
import { busyMonday, codeOf, mailedSince, pastes, propertiesOf, today } from './kept';

const NEXT_MONDAY = '2024-07-15 12:30';

const until = (stage: Stage, instant: string): Stage => {
  stage.host.advanceTo(instant);
  return stage;
};
const fileOf = (stage: Stage): Record<string, unknown> => JSON.parse(propertiesOf(stage)[keptAs.file] ?? '{}');
const callsOfLast = ({ host }: Stage): number => host.executions.at(-1)?.calls ?? 0;

type Cells = readonly (readonly unknown[])[];

/** Cells under the given headers, as these stand: columns that came since are left out. */
const underHeaders = (cells: Cells = [], headers: readonly unknown[] = []): Cells => {
  const places = headers.map((header, at) => (header === '' ? at : (cells[0] ?? []).indexOf(header)));
  return cells.map((line) => places.map((place) => line[place] ?? ''));
};

describe('a workbook of the first layout, under the code of today', () => {
  it('goes on just as it would have: same mails, same cells, for a week and the next Monday', () => {
    const was = until(busyMonday(codeOf('0.1.0')), NEXT_MONDAY);
    const is = busyMonday();
    const before = is.host.mails.length;
    until(is, NEXT_MONDAY);
    expect(brokenRuns(is)).toEqual([]);
    expect(mailedSince(is, before)).toEqual(mailedSince(was, before));
    expect(mailedSince(is, before).some((mail) => mail.startsWith('2024-07-15T01:00 zhou.lan'))).toBe(true);
    for (const [tab, cells] of Object.entries(cellsOf(was))) {
      // What the script says of the whole on 开始 is worded anew, and says as of when.
      if (tab !== is.text.sheets.start.name) expect(underHeaders(cellsOf(is)[tab], cells[0]), tab).toEqual(cells);
    }
  });

  it('carries out what stood in its cells, and knows whose hand it was', () => {
    const stage = until(busyMonday(), '2024-07-08 12:30');
    const { text } = stage;
    expect(textOf(stage, lineWhere(stage, 'tasks', 'id', 'T002'), 'due')).toBe('2024-07-19');
    expect(textOf(stage, lineWhere(stage, 'approvals', 'id', 'A0001'), 'proof')).toBe(text.choices.proof.verified);
    expect(Object.keys(propertiesOf(stage)).filter((name) => name.startsWith(EDITS))).toEqual([]);
    expect(linesOf(stage, 'changes').length).toBeGreaterThan(0);
  });

  it('has its version in the file and remembers it; the old names are gone, but for the one that keeps the old code still', () => {
    const stage = until(busyMonday(), '2024-07-08 12:30');
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe(String(LAYOUT));
    const marks = stage.host.spreadsheet.getDeveloperMetadata().map((mark) => [mark.getKey(), mark.getValue()]);
    expect(marks).toEqual([['cw-layout', String(LAYOUT)]]);
    const old = Object.keys(propertiesOf(stage)).filter((name) => /^cw-/.test(name) && name !== LAYOUT_SEEN);
    expect(old).toEqual(['cw-file']);
    expect(fileOf(stage)).toMatchObject({ owner: stage.cast.lead.address, started: true });
  });

  it('costs one call a heartbeat again once that is done', () => {
    const stage = until(busyMonday(), '2024-07-08 13:30');
    stage.host.fire('heartbeat');
    expect(callsOfLast(stage)).toBe(1);
  });

  it('is brought up by the first command too, with reminders off', () => {
    const first = busyMonday(codeOf('0.1.0'));
    clicks(first, 'disableReminders');
    pastes(first, today);
    first.host.open();
    expect(clicks(first, 'refreshProgress')).not.toBe('');
    expect(propertiesOf(first)[LAYOUT_SEEN]).toBe(String(LAYOUT));
    expect(brokenRuns(first)).toEqual([]);
  });

  it('waits while a run of the old code is still under way: that one would mail what is mailed here', () => {
    const stage = busyMonday();
    propertiesOf(stage)['cw-lease'] = String(stage.host.now.getTime() + 50 * 60_000);
    const before = stage.host.mails.length;
    until(stage, '2024-07-08 12:01');
    expect(propertiesOf(stage)[keptAs.file]).toBeUndefined();
    stage.host.open();
    expect(clicks(stage, 'refreshProgress')).toBe(stage.text.menu.refused.busy());
    expect(stage.host.mails.length).toBe(before);
    until(stage, '2024-07-08 13:30');
    expect(propertiesOf(stage)[LAYOUT_SEEN]).toBe(String(LAYOUT));
    expect(stage.host.mails.length).toBeGreaterThan(before);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('copied, has no memory and comes up with the first command; what it holds is kept', () => {
    const copy = { ...busyMonday(), host: busyMonday().host.copy('else@example.com').open() };
    const before = linesOf(copy, 'notices').map((line) => line.cells);
    copy.host.open();
    clicks(copy, 'refreshProgress');
    expect(propertiesOf(copy)[LAYOUT_SEEN]).toBe(String(LAYOUT));
    expect(linesOf(copy, 'notices').map((line) => line.cells)).toMatchObject(before);
    expect(brokenRuns(copy)).toEqual([]);
  });
});

describe('the code of the first layout, pasted back', () => {
  const back = (): Stage => {
    const stage = until(busyMonday(), '2024-07-08 12:30');
    pastes(stage, codeOf('0.1.0'));
    return stage;
  };

  it('stays still: for a week it mails nothing and writes nothing, and its triggers stay for when the new one comes again', () => {
    const stage = back();
    const [cells, mails, triggers] = [cellsOf(stage), stage.host.mails.length, stage.host.triggers.length];
    until(stage, NEXT_MONDAY);
    expect(cellsOf(stage)).toEqual(cells);
    expect([stage.host.mails.length, stage.host.triggers.length]).toEqual([mails, triggers]);
    expect(brokenRuns(stage)).toEqual([]);
    pastes(stage, today);
    until(stage, '2024-07-16 12:30');
    expect(stage.host.mails.length).toBeGreaterThan(mails);
    expect(fileOf(stage)).toMatchObject({ owner: stage.cast.lead.address });
  });

  it('that somebody turned on there leaves a memory that the new one takes over: nothing is told twice', () => {
    const stage = back();
    stage.host.open();
    clicks(stage, 'enableReminders');
    until(stage, '2024-07-10 12:30');
    pastes(stage, today);
    until(stage, NEXT_MONDAY);
    const told = stage.host.mails.map(({ to, subject, at }) => `${to} ${subject} ${at.toISOString().slice(0, 10)}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.some((one) => one.endsWith('2024-07-15'))).toBe(true);
    expect(Object.keys(propertiesOf(stage)).filter((name) => name === 'cw-schedule')).toEqual([]);
    expect(brokenRuns(stage)).toEqual([]);
  });

  it('by which somebody turned reminders off or changed the language does not take the owner away from triggers that run', () => {
    const stage = back();
    const { properties } = stage.host.file;
    // What repairing in another language writes there.
    const { moved: _, ...file } = JSON.parse(properties.document?.['cw-file'] ?? '{}');
    properties.document = { ...properties.document, 'cw-file': JSON.stringify(file) };
    pastes(stage, today);
    until(stage, '2024-07-09 12:30');
    expect(fileOf(stage)).toMatchObject({ owner: stage.cast.lead.address, started: true });
    expect(brokenRuns(stage)).toEqual([]);
  });
});
