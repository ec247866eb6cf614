import { once } from '../../domain/once';
import type { PageWords } from '../pages';
import { counted } from './plural';

/** Names and words where a full log begins a new page. */
export const pages = once<PageWords>(() => ({
  older: (log, day) => `${log} to ${day}`,
  coming: (log) => `${log} (new page, in the making)`,
  note: (older) => `Older rows stand in the hidden sheet «${older}».`,
  line: (log, older, rows, carried) =>
    `«${log}» had ${counted(rows, 'row')} and was full: it begins a new page. The old one is hidden under the name «${older}» with every row; ${counted(carried, 'row')} that still matter went over.`,
  topic: 'Older rows',
  list: (older) => `${older.map((name) => `«${name}»`).join(', ')}: hidden, «View → Hidden sheets» opens them`,
}));
