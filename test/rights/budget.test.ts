import { expect, it } from 'vitest';
import { createHost, type Host } from '../../local/host';
import { RIGHTS } from '../../src/jobs/memory-names';
import { formFor } from '../scenarios/form';
import { blockOf, cellOf, choose, linesOf, people, text } from './collaboration';

const departments = Array.from({ length: 12 }, (_, index) => `部门${index + 1}`);
const tasks = text.sheets.tasks.name;

/** 500 tasks of 12 departments, mixed, in a file that all share. */
const large = (): Host => {
  const host = createHost({ now: '2024-07-01 08:30', user: people.owner });
  host.open();
  host.call('createCollaboration', {
    ...formFor('new-product'),
    scenario: 'blank',
    share: true,
    departments: departments.map((name, index) => ({
      name,
      contact: `接口人${index + 1}`,
      address: `c${index + 1}@example.com`,
      from: null,
    })),
  });
  const row = linesOf(host, 'tasks').length + 2;
  const some = Array.from({ length: 500 }, (_, index) => [
    `任务 ${index + 1}`,
    '',
    departments[(index * 7) % 12] ?? '',
  ]);
  host.edit(tasks, cellOf(host, 'tasks', 'task', row), some);
  return host;
};

/** The same file as if the rights of 任务分工 had never been written. */
const unprotected = (host: Host): Host => {
  const state = host.state();
  const [file] = state.files;
  const id = host.spreadsheet.getSheetByName(tasks)?.getSheetId();
  if (!file) throw new Error('There is no file.');
  file.book.protections = file.book.protections.filter(({ sheetId }) => sheetId !== id);
  const memory = file.properties.document ?? {};
  const { tasks: _, ...others } = JSON.parse(memory[RIGHTS] ?? '{}') as Record<string, string>;
  file.properties.document = { ...memory, [RIGHTS]: JSON.stringify(others) };
  return createHost({ state });
};

const callsOf = (host: Host, item: Parameters<typeof choose>[1]): number => {
  const before = host.executions.length;
  choose(host, item);
  const [run] = host.executions.slice(before).filter(({ kind }) => kind === 'menu');
  expect(run?.outcome).toBe('completed');
  return run?.calls ?? 0;
};

const host = large();
const regrouping = callsOf(host, 'regroupTasks');
const unchanged = callsOf(host, 'regroupTasks');
const first = callsOf(unprotected(host), 'regroupTasks');
const compared = callsOf(host, 'applyRights');

it('writes the rights of 500 tasks and 12 departments with less than 100 calls the first time', () => {
  expect(blockOf(host, '部门12').tasks.length).toBeGreaterThan(40);
  expect(first - unchanged).toBeLessThan(100);
});

it('brings 500 mixed rows together, spare rows, rights and all, with some 100 calls more than a look takes', () => {
  // The order is written and the rows are sorted, each looked at before and after.
  expect(regrouping - unchanged).toBeLessThan(130);
  expect(compared - unchanged).toBeLessThan(100);
});

it('asks nothing of any protection where nothing changed', () => {
  const before = host.executions.length;
  choose(host, 'regroupTasks');
  const { byMethod = {} } = host.executions.slice(before).find(({ kind }) => kind === 'menu') ?? {};
  expect(Object.keys(byMethod).filter((method) => method.startsWith('Protection.'))).toEqual(['Protection.canEdit']);
  expect(byMethod['Sheet.getProtections']).toBe(1);
});
