import type { Runtime } from '../local/services/runtime';
import { rangeClass, sheetClass } from '../local/services/spreadsheet/classes';
import type { RangeCore, SheetCore } from '../local/services/spreadsheet/cores';

/** Calls that fetched from, or changed, one sheet; what concerns its protections is counted apart. */
export interface SheetCalls {
  reads: number;
  writes: number;
  rights: number;
}

let counted: Map<string, SheetCalls> | null = null;

const unwatched = new WeakMap<Runtime, Runtime>();

const rights = /^Protection\.|\.protect$|\.getProtections$/;

const count = (sheet: string, [method, kind]: Parameters<Runtime['record']>): void => {
  const calls = counted?.get(sheet) ?? { reads: 0, writes: 0, rights: 0 };
  if (rights.test(method)) calls.rights += 1;
  else if (kind === 'read') calls.reads += 1;
  else if (kind === 'write') calls.writes += 1;
  counted?.set(sheet, calls);
};

/** A runtime that counts a sheet's calls before it passes them on. */
const watched = (runtime: Runtime, sheet: string): Runtime => {
  const own = unwatched.get(runtime) ?? runtime;
  const watching: Runtime = Object.create(own, {
    record: {
      value: (...call: Parameters<Runtime['record']>) => {
        count(sheet, call);
        own.record(...call);
      },
    },
  });
  unwatched.set(watching, own);
  return watching;
};

/** The host tells calls by method; that one also knows the sheet is of use here alone, so it is put between here. */
const watch = <C extends SheetCore>(handles: { handle(core: C): unknown }): void => {
  const make = handles.handle as (core: C) => never;
  const known = new WeakMap<C, C>();
  handles.handle = (core) => {
    const seen = known.get(core) ?? {
      ...core,
      context: { ...core.context, runtime: watched(core.context.runtime, core.sheet.name) },
    };
    known.set(core, seen);
    known.set(seen, seen);
    return make(seen);
  };
};

watch<SheetCore>(sheetClass);
watch<RangeCore>(rangeClass);

/** What `work` read from and wrote to each sheet, by the sheets' names. */
export const callsBySheet = (work: () => void): ReadonlyMap<string, SheetCalls> => {
  const calls = new Map<string, SheetCalls>();
  counted = calls;
  try {
    work();
  } finally {
    counted = null;
  }
  return calls;
};
