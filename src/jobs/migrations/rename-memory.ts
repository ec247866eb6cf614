import { bytesOf } from '../../domain/bytes';
import { carryOver, OLD } from '../carry-over';
import { countersIn, fileIn, notesIn, ORPHANED, parsed, written } from '../memory-kept';
import { EDITS, INTENTION, keptAs, OLDER, type Properties, RIGHTS, ROTATION } from '../memory-names';

/** The names of the first layout, which the code of that time goes by. */
const FILE = 'cw-file';
const LEASED = 'cw-lease';

/** Which of today's names each of them becomes; of names in several parts how they begin. */
const whole: Readonly<Record<string, string>> = {
  [FILE]: keptAs.file,
  'cw-schedule': keptAs.schedule,
  'cw-edge': keptAs.edge,
  'cw-counters': keptAs.counters,
  'cw-notes': keptAs.notes,
  'cw-journal': keptAs.journal,
  'cw-rotation': ROTATION,
  'cw-older': OLDER,
  'cw-rights': RIGHTS,
};
const parts: Readonly<Record<string, string>> = { 'cw-e-': EDITS, 'cw-intention.': `${INTENTION}.` };

const nameNow = (name: string): string | undefined => {
  const part = Object.keys(parts).find((start) => name.startsWith(start));
  return part === undefined ? whole[name] : `${parts[part]}${name.slice(part.length)}`;
};

/**
 * What is left under the name of the file: «reminders are off». The first code finds it and does nothing by itself; had it found nothing, it would
 * have made its memory anew from the sheets, with a round of mails. It drops the sign whenever it writes there.
 */
const stoneFor = (json: string | undefined): string => {
  const { language, started, since } = fileIn(parsed(json)) ?? { language: 'zh-CN', started: false, since: 0 };
  return JSON.stringify({ language, owner: '', started, since, moved: true });
};

const isStone = (json: string | undefined): boolean => {
  const kept = parsed(json);
  return typeof kept === 'object' && kept !== null && (kept as Readonly<Record<string, unknown>>).moved === true;
};

/** What the first code went on with, after it was pasted back, is later than what stands here: it wins, but for what only grows. */
const later = (name: string, was: string, now: string | undefined): string => {
  if (now === undefined) return was;
  if (name === keptAs.counters) {
    const [a, b] = [countersIn(parsed(was)) ?? {}, countersIn(parsed(now)) ?? {}];
    const kinds = [...Object.keys(a), ...Object.keys(b)] as (keyof typeof a)[];
    return written.counters(Object.fromEntries(kinds.map((kind) => [kind, Math.max(a[kind] ?? 0, b[kind] ?? 0)])));
  }
  if (name === keptAs.notes) {
    const [a, b] = [notesIn(parsed(was)) ?? [], notesIn(parsed(now)) ?? []];
    const joined = written.notes([...b.filter(({ token }) => !a.some((one) => one.token === token)), ...a]);
    return bytesOf(joined) < 8000 ? joined : was;
  }
  if (name === keptAs.file) {
    const [a, b] = [fileIn(parsed(was)), fileIn(parsed(now))];
    // Switched off there, or never switched on: whether triggers still run the next heartbeat tells.
    if (a !== null && a.owner === '' && b !== null && b.owner !== '') return written.file({ ...a, owner: ORPHANED });
  }
  return was;
};

export interface Renaming {
  readonly write: Properties;
  readonly remove: readonly string[];
}

/** Until when a run of the first code may still be under way. */
export const firstCodeUntil = (all: Properties): number => Number(all[LEASED] ?? 0);

/**
 * The memory of earlier layouts under today's names; null where nothing of theirs stands. Done again after a run broke off, it comes to the
 * same. What was garbled stays so, as the sign that there was something.
 */
export const renameMemory = (all: Properties): Renaming | null => {
  const old = Object.keys(all).filter(
    (name) => name === LEASED || (nameNow(name) !== undefined && !(name === FILE && isStone(all[name]))),
  );
  if (old.length === 0 && !(OLD in all)) return null;
  const split = OLD in all ? carryOver(all) : {};
  const moved = Object.fromEntries(
    old.flatMap((name) => {
      const now = nameNow(name);
      return now === undefined ? [] : [[now, later(now, all[name] ?? '', all[now])] as const];
    }),
  );
  const found: Properties = { ...split, ...moved };
  const file = found[keptAs.file] ?? all[keptAs.file];
  // Unreadable, and nothing newer is known: it stays, as the sign that there was a collaboration.
  const stays = split === null && file === undefined;
  const stone: Properties = file === undefined ? {} : { [FILE]: stoneFor(file) };
  const write = Object.fromEntries(
    Object.entries({ ...found, ...stone }).filter(([name, value]) => all[name] !== value),
  );
  const remove = [...old.filter((name) => name !== FILE), ...(OLD in all && !stays ? [OLD] : [])];
  return Object.keys(write).length + remove.length === 0 ? null : { write, remove };
};

/** All properties as they will be. */
export const withRenaming = (all: Properties, { write, remove }: Renaming): Properties =>
  Object.fromEntries(Object.entries({ ...all, ...write }).filter(([name]) => !remove.includes(name)));
