import { describe, expect, it } from 'vitest';
import { clicks, types, updates } from '../../local/scenarios/act';
import { cellAt, linesOf, lineWhere, textOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import type { SheetKey } from '../../src/sheets/index';
import { brokenRuns, sunday } from './workbook';

const PHONE = 13_800_138_000;
const lead = ({ cast }: Stage): string => cast.lead.address;

/** The week before the first Monday with something late, at a Google that reads a number in a cell of dates in this way. */
const at = (oddDates: 'number' | 'invalid' | 'text'): Stage => {
  const stage = sunday();
  stage.host.world.limits.oddDates = oddDates;
  return stage;
};

/** The cell is reported, holds what was typed, and everybody else's Monday was as ever. */
const borne = (stage: Stage, key: SheetKey, column: string, row: number): void => {
  const cell = cellAt(stage, key, column, row);
  const { name } = stage.text.sheets[key];
  stage.host.advanceTo('2024-07-08 12:30');
  const to = stage.host.mails.filter((mail) => mail.at > new Date('2024-07-07')).map((mail) => mail.to);
  expect(to).toEqual(expect.arrayContaining([lead(stage), 'sun.yue@example.com']));
  clicks(stage, 'checkWorkbook');
  const found = linesOf(stage, 'findings').filter(
    (line) => textOf(stage, line, 'cell') === cell && textOf(stage, line, 'sheet') === name,
  );
  expect(found.length).toBeGreaterThan(0);
  expect(linesOf(stage, key).find((line) => line.row === row)?.cells[column]).toBe(PHONE);
  expect(brokenRuns(stage)).toEqual([]);
};

describe.each(['number', 'invalid', 'text'] as const)(
  'a phone number in a cell of dates, which Google gives as %s,',
  (given) => {
    it.each(['due', 'start', 'baseline'] as const)('stops nobody as the %s of a task', (column) => {
      const stage = at(given);
      updates(stage, lead(stage), 'T001', { [column]: PHONE });
      borne(stage, 'tasks', column, lineWhere(stage, 'tasks', 'id', 'T001').row);
    });

    it('stops nobody as a day of the calendar', () => {
      const stage = at(given);
      const row =
        Math.max(
          1,
          ...linesOf(stage, 'calendar')
            .filter(({ cells }) => cells.kind !== '')
            .map((line) => line.row),
        ) + 1;
      types(stage, lead(stage), 'calendar', row, { day: PHONE, kind: stage.text.choices.dayKind.off });
      borne(stage, 'calendar', 'day', row);
    });

    it('is sent back to whoever proposed it as a new due date, and moves nothing', () => {
      const stage = at(given);
      stage.host.advanceTo('2024-07-08 12:30');
      const line = linesOf(stage, 'notices').find(({ cells }) => cells.id !== '');
      if (!line) throw new Error('there is no warning');
      const id = textOf(stage, line, 'id');
      const task = textOf(stage, line, 'task');
      const due = textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'due');
      types(stage, lead(stage), 'notices', line.row, { reason: '供应商停产', plan: '换一家供应商', proposed: PHONE });
      stage.host.advanceTo('2024-07-08 18:30');
      expect(textOf(stage, lineWhere(stage, 'notices', 'id', id), 'message')).not.toBe('');
      expect(textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'due')).toBe(due);
      borne(stage, 'notices', 'proposed', line.row);
    });

    it('stops nobody as a time among the rules', () => {
      const stage = at(given);
      const { row } = lineWhere(stage, 'settings', 'rule', stage.text.settings.mailTime.rule);
      const cell = stage.host.spreadsheet
        .getSheetByName(stage.text.sheets.settings.name)
        ?.getRange(cellAt(stage, 'settings', 'value', row));
      cell?.clearDataValidations().setNumberFormat('hh:mm');
      types(stage, lead(stage), 'settings', row, { value: PHONE });
      borne(stage, 'settings', 'value', row);
    });
  },
);
