import type { Actions } from './actions';

export interface CellLink {
  gid: string;
  range: string;
}

/** The place in the workbook that an address ends with: `#gid=0&range=B2`. Undefined where it names none. */
export function cellLink(address: string): CellLink | undefined {
  const parameters = new URLSearchParams(address.slice(address.indexOf('#') + 1));
  const gid = parameters.get('gid');
  return address.includes('#') && gid !== null ? { gid, range: parameters.get('range') ?? 'A1' } : undefined;
}

/** An address that names a place leads there, when the page is opened and whenever it changes. */
export function followHash(actions: Actions): void {
  const follow = (): void => {
    const link = cellLink(location.hash);
    if (link) actions.jump(link.gid, link.range);
  };
  addEventListener('hashchange', follow);
  follow();
}
