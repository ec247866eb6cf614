export interface CellLink {
  gid: string;
  range: string;
}

/** The place in the workbook that an address ends with: `#gid=0&range=B2`. Undefined where it names none. */
export function cellLink(address: string): CellLink | undefined {
  const [, fragment = ''] = /#(.*)$/.exec(address) ?? [];
  const gid = /(?:^|&)gid=([^&]*)/.exec(fragment)?.[1];
  const range = /(?:^|&)range=([^&]*)/.exec(fragment)?.[1];
  return gid === undefined ? undefined : { gid, range: decodeURIComponent(range ?? 'A1') };
}
