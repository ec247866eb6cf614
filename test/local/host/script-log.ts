import type { Host } from '../../../local/host';

/** What a script's own log, a property of its, holds since the last time: read and emptied. */
export function takeLog(host: Host): string[] {
  const store = host.file.properties.script ?? {};
  const lines = (store.log ?? '').split('\n').filter(Boolean);
  store.log = '';
  return lines;
}
