import { describe, expect, it } from 'vitest';
import { type Route, routeOf } from '../../src/facts/routing';
import type { Workbook } from '../../src/sheets/index';
import { changed, complaint, launch, type matrixRow, situation, tableOf, tasksWith } from '../world';

const route = (id: string, changes: Partial<Workbook> = {}): Route => {
  const today = situation(changes);
  const facts = today.taskById.get(id);
  if (!facts) throw new Error(`no ${id}`);
  return routeOf(today, facts.task);
};

const names = ({ doers, owner, approvers, consulted, informed }: Route) => ({
  doers: doers.map(({ name }) => name),
  owner: owner?.name ?? null,
  approvers: approvers.map(({ name }) => name),
  consulted,
  informed,
});

const matrixWith = (id: string, letters: Parameters<typeof matrixRow>[2]): Pick<Workbook, 'matrix'> => ({
  matrix: tableOf('matrix', changed(launch.matrix, id, { rest: letters })),
});

describe('the letters route the mail', () => {
  it('R’s contact does, A’s contact approves, C is consulted, I is told, the owner is told too', () => {
    expect(names(route('T002'))).toEqual({
      doers: ['李娜'],
      owner: '何雨',
      approvers: ['孙莉'],
      consulted: ['研发部'],
      informed: ['销售部'],
    });
  });

  it('each of several R departments is warned', () => {
    const letters = { 市场部: 'R', 研发部: 'R', 法务部: 'A' } as const;
    expect(names(route('T002', matrixWith('T002', letters))).doers).toEqual(['李娜', '张伟']);
  });

  it('R/A both does and approves', () => {
    const { doers, approvers } = names(route('T002', matrixWith('T002', { 市场部: 'R/A' })));
    expect([doers, approvers]).toEqual([['李娜'], ['李娜']]);
  });

  it('without an A the lead approves', () => {
    expect(names(route('T002', matrixWith('T002', { 市场部: 'R' }))).approvers).toEqual(['王敏']);
  });

  it('where a department has no contact the lead stands in', () => {
    const duties = tableOf(
      'duties',
      launch.duties.filter(({ role, department }) => !(role === 'contact' && department === '法务部')),
    );
    expect(names(route('T002', { duties })).approvers).toEqual(['王敏']);
  });

  it('a 责任部门 that is no R is mailed beside the Rs', () => {
    expect(names(route('T002', tasksWith('T002', { department: '客服部' }))).doers).toEqual(['李娜', '刘洋']);
  });

  it.each(['A', 'C', 'I'] as const)('a 责任部门 with %s is mailed beside the Rs all the same', (letter) => {
    const letters = { 市场部: 'R', 客服部: letter } as const;
    const changes = { ...tasksWith('T002', { department: '客服部' }), ...matrixWith('T002', letters) };
    expect(names(route('T002', changes)).doers).toEqual(['李娜', '刘洋']);
  });

  it('a 责任部门 among the Rs is mailed once, in its place', () => {
    const letters = { 市场部: 'R', 研发部: 'R', 法务部: 'A' } as const;
    expect(names(route('T002', matrixWith('T002', letters))).doers).toEqual(['李娜', '张伟']);
  });

  it('a task without a row is its department’s, and the lead approves it', () => {
    const matrix = tableOf('matrix', []);
    expect(names(route('T003', { matrix }))).toEqual({
      doers: ['陈静'],
      owner: '陈静',
      approvers: ['王敏'],
      consulted: [],
      informed: [],
    });
  });

  it('a task without row and department is the lead’s', () => {
    const changes = { ...tasksWith('T003', { department: null, owner: null }), matrix: tableOf('matrix', []) };
    expect(names(route('T003', changes))).toMatchObject({ doers: ['王敏'], owner: '王敏' });
  });

  it('an owner may be given by address', () => {
    expect(names(route('T002', tasksWith('T002', { owner: 'HeYu@example.com' }))).owner).toBe('何雨');
  });

  it('for an owner whom nobody knows, or none, the contact stands', () => {
    expect(names(route('T002', tasksWith('T002', { owner: '小王' }))).owner).toBe('李娜');
    expect(names(route('T002', tasksWith('T002', { owner: null }))).owner).toBe('李娜');
  });

  it('a person who is contact of two departments is mailed once', () => {
    const duties = tableOf(
      'duties',
      changed(launch.duties, ({ name }) => name === '张伟', { address: 'lina@example.com' }),
    );
    const letters = { 市场部: 'R', 研发部: 'R', 法务部: 'A' } as const;
    expect(route('T002', { duties, ...matrixWith('T002', letters) }).doers).toHaveLength(1);
  });

  it('with no lead and nobody known the lists are empty, and nothing is thrown', () => {
    const changes = { duties: tableOf('duties', []) };
    expect(names(route('T002', changes))).toMatchObject({ doers: [], owner: null, approvers: [] });
  });

  it('goes by the node in a matrix of nodes', () => {
    const tasks = tableOf('tasks', [{ id: 'T001', task: '查找原因', node: '技术原因排查', department: '售后部' }]);
    expect(names(route('T001', { ...complaint(), tasks }))).toEqual({
      doers: ['冯雪'],
      owner: '冯雪',
      approvers: ['蒋涛'],
      consulted: [],
      informed: ['销售部', '法务部'],
    });
  });
});
