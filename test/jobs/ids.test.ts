import { describe, expect, it } from 'vitest';
import { highestOf } from '../../src/domain/number-ids';
import { lastTaskId, newTaskIds } from '../../src/jobs/refresh';
import type { SheetKey, TableOf } from '../../src/sheets/index';
import { absentTable } from '../../src/sheets/parse';
import { launch, rowOf, tableOf, world } from '../world';

const absent = <K extends SheetKey>(key: K): TableOf<K> => absentTable(key) as unknown as TableOf<K>;

/** The launch tasks without the last one, T005, and a new one that has no number yet in row 20. */
const tasks = launch.tasks.filter(({ id }) => id !== 'T005');
const fresh = rowOf('tasks', { task: '新的一项' }, 20);

const given = (known: readonly (string | null)[]): string | undefined =>
  newTaskIds([...tasks.map((task, index) => rowOf('tasks', task, index + 2)), fresh], known).get(20);

describe('the number of a deleted task', () => {
  it('would come back if nothing remembered it', () => {
    expect(given([])).toBe('T005');
  });

  it('is not given again while any sheet names it, whichever of them is gone', () => {
    const notice = tableOf('notices', [{ id: 'W0001', task: 'T005' }]);
    const known = (changes: Parameters<typeof world>[0]) =>
      lastTaskId(world({ tasks: tableOf('tasks', tasks), ...changes }));
    expect(given([known({ notices: absent('notices') })])).toBe('T006');
    expect(given([known({ matrix: absent('matrix'), notices: notice })])).toBe('T006');
    expect(given([known({ matrix: absent('matrix'), notices: absent('notices') })])).toBe('T005');
  });

  it('is not given again where it is remembered, though 预警记录 and 责任矩阵 are gone', () => {
    const bare = world({ tasks: tableOf('tasks', tasks), matrix: absent('matrix'), notices: absent('notices') });
    expect(lastTaskId(bare, 'T017')).toBe('T017');
    expect(given([lastTaskId(bare, 'T017')])).toBe('T018');
    expect(given([lastTaskId(bare), 'T017'])).toBe('T018');
  });

  it('is told from the higher by its number, not by its letters', () => {
    const book = world({
      tasks: tableOf('tasks', [{ id: 'T99' }, { id: 'T100' }, { id: 'X500' }, { id: null }]),
      matrix: absent('matrix'),
      notices: absent('notices'),
    });
    expect(lastTaskId(book)).toBe('T100');
    expect(lastTaskId(book, 'T98')).toBe('T100');
    expect(
      lastTaskId(world({ tasks: absent('tasks'), matrix: absent('matrix'), notices: absent('notices') })),
    ).toBeNull();
  });
});

describe('the highest number of many ids', () => {
  it('goes by the number, not by the letters: the ten thousandth comes after the one before', () => {
    expect(highestOf(['W9999', 'W10000', 'W0002'])).toBe(10_000);
  });

  it('is none where no id is', () => {
    expect(highestOf([null, undefined, ''])).toBe(0);
  });
});
