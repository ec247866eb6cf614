import { kindOfId } from '../asks/kinds/index';
import { bytesOf } from '../domain/bytes';
import { pileBy } from '../domain/pile-by';
import { isChoice } from '../sheets/setting-list';
import { writeEdit } from './edits';
import { fileIn, parsed, scheduleIn, written } from './memory-kept';
import { keptAs, type Properties } from './memory-names';

/** Under this name earlier versions kept everything in one property. */
export const OLD = 'cw-memory';

type Old = Readonly<Record<string, unknown>>;

const ofActors = (actors: unknown): readonly (readonly [string, string])[] => {
  if (typeof actors !== 'object' || actors === null) return [];
  const acts = Object.entries(actors as Readonly<Record<string, unknown>>).flatMap(([act, by]) => {
    const [id = '', part = ''] = act.split(':');
    return typeof by === 'string' && (part === 'answer' || part === 'decision') ? [{ id, part, by } as const] : [];
  });
  return [...pileBy(acts, ({ id, part, by }) => `${id.slice(0, 1)} ${part} ${by}`).values()].flatMap((pile, index) => {
    const [first] = pile;
    if (first === undefined) return [];
    const ids = pile.map(({ id }) => id);
    const kind = kindOfId(first.id);
    return kind === null
      ? []
      : [writeEdit({ at: 0, sheet: kind.sheet, ids, parts: [first.part], by: first.by, typed: null }, `old${index}`)];
  });
};

/**
 * The one property of an earlier version as the properties of this one. What stands already under a name of today is
 * newer and stays: a run may have been killed between the writing of these and the removal of that one. Its edge is
 * left out: the next pass makes one. Null when that property cannot be read.
 */
export const carryOver = (all: Properties): Properties | null => {
  const old = parsed(all[OLD]);
  if (typeof old !== 'object' || old === null || !isChoice('language', (old as Old).language)) return null;
  const { actors, lastTask, ...rest } = old as Old;
  const file = fileIn({ owner: '', ...rest });
  const schedule = scheduleIn(rest);
  const last = Number(/^T(\d+)$/.exec(String(lastTask ?? ''))?.[1] ?? 0);
  const found: Properties = {
    ...(file ? { [keptAs.file]: written.file(file) } : {}),
    ...(schedule ? { [keptAs.schedule]: written.schedule(schedule) } : {}),
    ...(last > 0 ? { [keptAs.counters]: written.counters({ T: last }) } : {}),
    ...Object.fromEntries(ofActors(actors)),
  };
  return Object.fromEntries(Object.entries(found).filter(([key, value]) => !(key in all) && bytesOf(value) < 9000));
};
