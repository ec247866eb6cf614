import { underLock } from './lock';

const KEY = 'cw-counters';

type Prefix = 'T' | 'N' | 'W' | 'A';
type Counters = Readonly<Partial<Record<Prefix, number>>>;

const numberOf = (id: string | null): number => Number(/\d+$/.exec(id ?? '')?.[0] ?? 0);

const read = (): Counters => {
  try {
    const kept: unknown = JSON.parse(PropertiesService.getDocumentProperties().getProperty(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Counters) : {};
  } catch {
    return {};
  }
};

/** The highest id of each kind that was ever given, also to rows that are deleted since; null for none. */
export const lastIds = (): Readonly<Record<Prefix, string | null>> => {
  const kept = read();
  const last = (prefix: Prefix): string | null => (kept[prefix] ? `${prefix}${kept[prefix]}` : null);
  return { T: last('T'), N: last('N'), W: last('W'), A: last('A') };
};

/**
 * Remembers that these ids are given, before they are written anywhere: a run that is killed in between leaves a gap, never
 * an id for two.
 */
export const raiseCounters = (ids: Readonly<Partial<Record<Prefix, string | null>>>): void => {
  underLock(() => {
    const kept = read();
    const raised = { ...kept };
    for (const [prefix, id] of Object.entries(ids) as [Prefix, string | null][])
      raised[prefix] = Math.max(kept[prefix] ?? 0, numberOf(id));
    if (JSON.stringify(raised) !== JSON.stringify(kept))
      PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(raised));
  });
};
