import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/text/catalogues';

const { 'zh-CN': zh, en } = catalogues;

describe('what commands answer', () => {
  it('a matrix that lost rows says where they went', () => {
    const data = { rows: 5, kept: 12, added: ['T006'], apart: ['T003 渠道铺货'], departments: ['市场部', '销售部'] };
    expect(zh.menu.done.matrix(data)).toContain('没有删除：「T003 渠道铺货」');
    expect(en.menu.done.matrix(data)).toContain('nothing was deleted: «T003 渠道铺货»');
  });

  it('one is not many in English', () => {
    expect(en.menu.done.checked(1, 2, 0)).toContain('1 error, 2 warnings, 0 hints');
    expect(en.start.states.late(1, 12)).toBe('1 of 12 tasks late');
    expect(en.menu.done.sent(1, 0)).toContain('1 mail sent');
  });

  it('nothing late is said too', () => {
    expect(zh.start.states.late(0, 12)).toBe('12 项任务，没有滞后');
    expect(en.start.states.late(0, 12)).toBe('None of 12 tasks late');
  });

  it('every refusal over the sheets names the command that repairs', () => {
    for (const { menu } of Object.values(catalogues)) {
      const repair = menu.items.repairWorkbook;
      expect(menu.refused.sheetMissing('X', repair)).toContain(repair);
      expect(menu.refused.columnMissing('X', 'Y', repair)).toContain(repair);
    }
  });
});

describe('the fresh page', () => {
  it.each(Object.values(catalogues))(
    'leads to the first click, and through Google’s consent, in $language',
    ({ menu, start }) => {
      const page = start.fresh.map(({ state }) => state).join('\n');
      expect(page).toContain(`${menu.title} → ${menu.items.newCollaboration}`);
      expect(page).toMatch(/高级|Advanced/);
      expect(page).toMatch(/允许|Allow/);
      expect(start.fresh.length).toBeLessThanOrEqual(6);
    },
  );

  it('names only commands and tabs that exist', () => {
    for (const { menu, start, sheets } of Object.values(catalogues)) {
      const named = [...start.fresh.map(({ state }) => state), start.states.forLead(), start.states.remindersOff()]
        .join('\n')
        .matchAll(/[「«](?:协作|Collaboration) → ([^」»]+)[」»]/g);
      for (const [, item] of named) expect(Object.values(menu.items)).toContain(item);
      expect(start.states.findings(1, 0, true)).toContain(sheets.findings.name);
    }
  });
});
