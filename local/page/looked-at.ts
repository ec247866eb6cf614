import { spanOfA1 } from './a1';
import type { Grid } from './grid/grid';
import type { Store } from './store';

/**
 * The grid is a picture: nothing in the page's elements tells what a cell shows. The browser tests ask it through
 * `shownInGrid('任务分工', 'C3')`, which only reads.
 */
export function letTestsLook(store: Store, grid: Grid): void {
  const shownInGrid = (name: string, a1: string) => {
    const tab = store.get().tabs.find((one) => one.name === name);
    const span = spanOfA1(a1);
    const inside = tab && span && span.top < tab.rows && span.left < tab.columns;
    return inside ? grid.shown(tab.id, span.top, span.left) : { text: '', background: '' };
  };
  Object.assign(globalThis, { shownInGrid });
}
