import { describe, expect, it } from 'vitest';
import { clicks, refusal } from '../../local/scenarios/act';
import { fillWizard, formOf, openTemplate, takeCopy } from '../../local/scenarios/prepare';
import { scenarioKeys } from '../../src/scenarios/index';
import { choices } from '../../src/sheets/choices';
import { sheetKeys, sheets } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import type { DialogAnswer } from '../../src/views/dialog-data';
import { brokenRuns, cellsOf, made } from './workbook';

const copyOf = (key: 'new-product' | 'complaints' = 'new-product', language: 'zh-CN' | 'en' = 'zh-CN') =>
  takeCopy(openTemplate(key, language), key, language);

describe('the wizard', () => {
  it.each(choices.language)('makes every sheet with all its headers, in %s', (language) => {
    const { host, text } = made({ language });
    for (const key of sheetKeys) {
      const columns: Readonly<Record<string, { readonly header: string }>> = text.sheets[key].columns;
      const wanted = Object.keys(sheets[key].columns).map((column) => columns[column]?.header);
      expect(host.sheet(text.sheets[key].name).headers).toEqual(expect.arrayContaining(wanted));
    }
    const names = host.spreadsheet.getSheets().map((tab) => tab.getName());
    expect(names).toEqual(sheetKeys.map((key) => text.sheets[key].name));
  });

  it.each(scenarioKeys)(
    'makes %s without a fault, and at the first check there is nothing that it did not know',
    (key) => {
      const stage = made({ key });
      clicks(stage, 'checkWorkbook');
      expect(brokenRuns(stage)).toEqual([]);
    },
  );

  it('refuses to make a second collaboration in one file, and touches nothing', () => {
    const stage = made();
    const before = cellsOf(stage);
    expect(clicks(stage, 'newCollaboration')).toBe(stage.text.menu.refused.collaborationExists());
    expect(refusal(() => stage.host.call('createCollaboration', formOf('new-product', 'zh-CN')))).toContain(
      stage.text.menu.refused.collaborationExists(),
    );
    expect(cellsOf(stage)).toEqual(before);
  });

  it('answers a faulty form field by field and makes nothing', () => {
    const host = copyOf();
    const { wrong } = catalogues['zh-CN'].dialogs.wizard;
    const form = formOf('new-product', 'zh-CN');
    const answer = host.call('createCollaboration', {
      ...form,
      name: ' ',
      startDay: 'soon',
      lead: { name: '', address: 'no address' },
      departments: form.departments.map((one, index) => ({ ...one, name: index === 1 ? '市场部' : one.name })),
    });
    expect(answer).toEqual({
      ok: false,
      errors: [
        { field: 'name', sentence: wrong.nameMissing },
        { field: 'startDay', sentence: wrong.dayMissing },
        { field: 'lead.name', sentence: wrong.personMissing },
        { field: 'lead.address', sentence: wrong.addressForm },
        { field: 'departments.1.name', sentence: wrong.departmentTwice },
      ],
    });
    expect(host.spreadsheet.getSheets().length).toBe(1);
  });

  it.each([[null], ['text'], [{}], [{ departments: 'x' }], [[1, 2]]])('is not upset by %j', (sent) => {
    const host = copyOf();
    const answer = host.call('createCollaboration', sent) as DialogAnswer;
    const { wrong } = catalogues['zh-CN'].dialogs.wizard;
    expect(answer.ok ? [] : [...new Set(answer.errors.map(({ sentence }) => sentence))]).toEqual([wrong.unreadable]);
    expect(host.spreadsheet.getSheets().length).toBe(1);
  });

  it('says in words what is longer than a form may hold', () => {
    const form = { ...formOf('new-product', 'zh-CN'), name: '长'.repeat(300) };
    const { wrong } = catalogues['zh-CN'].dialogs.wizard;
    expect(copyOf().call('createCollaboration', form)).toEqual({
      ok: false,
      errors: [{ field: 'name', sentence: wrong.tooMuch }],
    });
  });

  it.each([1, 100, 400, 700, 1000, 1300])(
    'broken off at call %i, it is done again and nothing is there twice',
    (call) => {
      const whole = made();
      const host = copyOf();
      host.killAfter('Range.*', call);
      refusal(() => host.call('createCollaboration', formOf('new-product', 'zh-CN')));
      host.clearFaults();
      host.open();
      // Broken off at its very end, the collaboration exists already and a second one is refused.
      refusal(() => fillWizard(host, 'new-product', 'zh-CN'));
      for (const key of ['charter', 'duties', 'tasks', 'matrix'] as const) {
        const { name, columns } = whole.text.sheets[key];
        // The rows of the matrix follow the tasks, which the second try found in their blocks already.
        const rows = (from: typeof host) => {
          const { headers, values } = from.sheet(name);
          const order = 'order' in columns ? headers.indexOf(columns.order.header) : -1;
          const kept = values.map((row) => row.filter((_, at) => at !== order));
          return key === 'matrix' ? kept.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) : kept;
        };
        expect(rows(host)).toEqual(rows(whole.host));
      }
    },
  );

  it('leaves no mail, no trigger and no formula behind', () => {
    const { host } = made();
    expect([host.mails.length, host.triggers.length]).toEqual([0, 0]);
    for (const tab of host.spreadsheet.getSheets()) {
      const formulas = tab.getDataRange().getFormulas().flat().filter(Boolean);
      expect(formulas).toEqual([]);
    }
  });
});
