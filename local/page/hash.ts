import type { Actions } from './actions';
import { cellLink } from './cell-link';

/** An address that names a place leads there, when the page is opened and whenever it changes. */
export function followHash(actions: Actions): void {
  const follow = (): void => {
    const link = cellLink(location.hash);
    if (link) actions.jump(link.gid, link.range);
  };
  addEventListener('hashchange', follow);
  follow();
}
