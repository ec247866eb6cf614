import { once } from '../../domain/once';
import type { PageWords } from '../pages';

/** 记录满了换新页时的名称和说明。 */
export const pages = once<PageWords>(() => ({
  older: (log, day) => `${log} 至 ${day}`,
  coming: (log) => `${log}（新页，准备中）`,
  note: (older) => `更早的记录在隐藏的工作表「${older}」里。`,
  line: (log, older, rows, carried) =>
    `「${log}」已满 ${rows} 行，换了新页：旧页改名为「${older}」并隐藏，一行未删；还要用的 ${carried} 行已带到新页。`,
  topic: '更早的记录',
  list: (older) => `${older.map((name) => `「${name}」`).join('、')}，已隐藏；点「查看 → 隐藏的工作表」打开`,
}));
