import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioKeys } from '../../src/scenarios/index';
import { initialRows } from '../../src/scenarios/initial-rows';
import { choices } from '../../src/sheets/choices';
import { catalogues } from '../../src/text/catalogues';
import type { WizardForm } from '../../src/views/dialog-data';
import { formFor } from './form';

const zh = catalogues['zh-CN'];
const launch = formFor('new-product');
const without = (form: WizardForm, name: string): WizardForm => ({
  ...form,
  departments: form.departments.filter((one) => one.name !== name),
});

describe('the departments are as the user left them', () => {
  it('a renamed department keeps its tasks, letters and duty', () => {
    const departments = launch.departments.map((one) => (one.name === '研发部' ? { ...one, name: '研发中心' } : one));
    const { tasks, matrix, duties } = initialRows({ ...launch, departments }, zh);
    expect(tasks[0]?.department).toBe('研发中心');
    expect(matrix.rows[0]?.rest).toMatchObject({ 研发中心: 'R' });
    expect(duties.find(({ department }) => department === '研发中心')?.duty).toBe(
      '按期交出最终产品和测试报告，答复产品问题。',
    );
  });

  it('a removed department takes its tasks along, and who waited for them waits for what was before', () => {
    const { tasks, matrix } = initialRows(without(launch, '研发部'), zh);
    expect(tasks.map(({ department }) => department)).not.toContain('研发部');
    expect(tasks[0]).toMatchObject({ id: 'T001', task: '设计推广物料', after: [] });
    expect(matrix.departments).toEqual(['市场部', '销售部', '客服部', '法务部']);
    const { tasks: chained } = initialRows(without(formFor('complaints'), '售后部'), zh);
    expect(chained.find(({ task }) => task?.startsWith('统一客户反馈'))?.after).toEqual(['T001', 'T002']);
  });

  it('an added department gets a contact, a column without letters, and nothing else', () => {
    const added = { name: '采购部', contact: '赵敏', address: 'zhao@example.com', from: null };
    const { duties, matrix, tasks } = initialRows({ ...launch, departments: [...launch.departments, added] }, zh);
    expect(duties.at(-1)).toMatchObject({ role: 'contact', department: '采购部', name: '赵敏' });
    expect(matrix.departments.at(-1)).toBe('采购部');
    expect(tasks.length).toBe(11);
    for (const { rest } of matrix.rows) expect(rest).not.toHaveProperty('采购部');
  });

  it('the first department initiates, wherever it came from', () => {
    const { charter, duties } = initialRows({ ...launch, departments: [...launch.departments].reverse() }, zh);
    expect(charter.find(({ item }) => item === 'initiator')?.content).toBe('法务部');
    expect(duties[0]).toMatchObject({ role: 'lead', department: '法务部', name: '林总' });
  });
});

describe('the days move with the start day', () => {
  it('a collaboration that starts on 24 February 2025 designs its material by 10 March', () => {
    const { tasks } = initialRows({ ...launch, startDay: '2025-02-24' }, zh);
    expect(tasks.find(({ task }) => task === '设计推广物料')).toMatchObject({
      baseline: '2025-03-10',
      due: '2025-03-10',
    });
  });

  it('a due day on a Saturday stays there: the lead decides', () => {
    expect(initialRows(launch, zh).tasks[1]?.due).toBe('2024-07-20');
  });
});

describe('what is not asked for is not filled in', () => {
  it('blank has the form’s data only', () => {
    const { charter, duties, nodes, tasks, matrix } = initialRows({ ...launch, scenario: 'blank' }, zh);
    expect(charter.map(({ item, content }) => [item, content])).toEqual([
      ['name', '新品上市推广'],
      ['initiator', '市场部'],
      ['level', '战略级'],
      ['keyDate', '启动'],
      ...launch.departments.map(({ name }) => ['department', name]),
    ]);
    expect(duties.length).toBe(6);
    expect([nodes, tasks, matrix.rows]).toEqual([[], [], []]);
    expect(matrix.departments.length).toBe(5);
  });

  it('without examples an example leaves its charter and duties only', () => {
    const { charter, tasks, nodes, matrix } = initialRows({ ...launch, examples: false }, zh);
    expect(charter.filter(({ item }) => item === 'goal').length).toBe(2);
    expect([tasks, nodes, matrix.rows]).toEqual([[], [], []]);
  });

  it('every task begins 未开始, with no progress and one due day', () => {
    for (const { status, progress, baseline, due } of initialRows(launch, zh).tasks)
      expect([status, progress, baseline]).toEqual(['open', 0, due]);
  });
});

/** Any example, with departments removed, renamed, shuffled and added. */
const anyForm = fc
  .record({
    key: fc.constantFrom(...scenarioKeys),
    language: fc.constantFrom(...choices.language),
    matrixOf: fc.constantFrom(...choices.matrixOf),
    keep: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    names: fc.array(fc.option(fc.constantFrom('甲部', '乙部', '', ' 甲部 ', '<b>部</b>'), { freq: 2 }), {
      minLength: 5,
      maxLength: 5,
    }),
    added: fc.array(fc.constantFrom('甲部', '丙部', '', '=丁部'), { maxLength: 3 }),
    order: fc.infiniteStream(fc.nat()),
  })
  .map(({ key, language, matrixOf, keep, names, added, order }): WizardForm => {
    const form = formFor(key, language);
    const kept = form.departments
      .map((one, index) => ({ ...one, name: names[index] ?? one.name }))
      .filter((_, index) => keep[index]);
    const own = added.map((name) => ({ name, contact: '', address: '', from: null }));
    const ranked = [...kept, ...own].map((one) => ({ one, rank: order.next().value }));
    return { ...form, matrixOf, departments: ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one) };
  });

it('whatever happens to the departments: no dangling predecessor or node, no circle, no department that is not in the form', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const rows = initialRows(form, catalogues[form.language]);
      const names = new Set(form.departments.map(({ name }) => name.trim()).filter(Boolean));
      expect(new Set(rows.matrix.departments)).toEqual(names);
      for (const steps of [rows.tasks, rows.nodes]) {
        const ids = steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        steps.forEach(({ department, after }, index) => {
          expect(names).toContain(department);
          for (const id of after ?? []) expect(ids.slice(0, index)).toContain(id);
        });
      }
      const nodes = rows.nodes.map(({ id }) => id);
      for (const { node } of rows.tasks) if (node) expect(nodes).toContain(node);
      for (const { rest, id } of rows.matrix.rows) {
        expect((form.matrixOf === 'nodes' ? nodes : rows.tasks.map((task) => task.id)).includes(id)).toBe(true);
        for (const name of Object.keys(rest ?? {})) expect(names).toContain(name);
      }
      for (const { department } of rows.duties.slice(1)) expect(names).toContain(department);
    }),
  );
});
