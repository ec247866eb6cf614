import { askSheets, kindOfSheet } from '../../../src/asks/kinds/index';
import { type SheetKey, sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';
import type { Picture, PictureRow } from '../picture/picture';
import type { Invariant, Outcome } from './invariant';

/** Pages that the script writes anew each time, and the ledger, whose rows have invariants of their own. */
const apart: ReadonlySet<SheetKey> = new Set(['start', 'findings', 'mails']);

const compared = (Object.keys(sheets) as SheetKey[]).filter((key) => !apart.has(key));

/** Cells that carry a number of the script's: which one a new row gets depends on who came first. */
const numbers: Readonly<Partial<Record<SheetKey, readonly string[]>>> = {
  tasks: ['id'],
  matrix: ['id'],
  nodes: ['id'],
  ...Object.fromEntries(askSheets.map((sheet) => [sheet, ['id', 'task']])),
  changes: ['task', 'notice'],
};

const editorOf = (sheet: SheetKey, column: string): string => {
  const spec: SheetSpec = sheets[sheet];
  return (spec.columns[column] ?? spec.rest ?? { edit: 'own' }).edit;
};

/** Columns in which the script remembers what it did; they follow from the order of what happened. */
export const bookkeeping: ReadonlySet<string> = new Set(['stamp', 'usedUp', 'order', 'key']);

/** Whose cells an invariant looks at. */
type Whose = (sheet: SheetKey, column: string) => boolean;

const isScripts: Whose = (sheet, column) => editorOf(sheet, column) === 'script' && !bookkeeping.has(column);
const isHand: Whose = (_, column) => column === 'proof';

const byIdentity = (picture: Picture, sheet: SheetKey): ReadonlyMap<string, PictureRow> =>
  new Map(picture.rows[sheet].filter(({ identity }) => identity !== '').map((row) => [row.identity, row]));

const known = (before: Picture): ReadonlySet<string> =>
  new Set(compared.flatMap((sheet) => before.rows[sheet].flatMap(({ cells }) => cells.id ?? [])));

/** The lag that a warning names is that of the day on which it was written: one that had to wait names a day or two more. */
const isLater = (sheet: SheetKey, column: string, value: string, wanted: readonly string[]): boolean =>
  sheet === 'notices' && column === 'lag' && wanted.some((one) => [1, 2].includes(Number(value) - Number(one)));

/** Cells of rows that ought to be there, that hold what no reference holds. */
const strange = ({ before, after, references }: Outcome, whose: Whose): readonly string[] => {
  const ids = known(before);
  const shown = (sheet: SheetKey, column: string, value: string): string =>
    numbers[sheet]?.includes(column) && value !== '' && !ids.has(value) ? 'new' : value;
  return compared.flatMap((sheet) => {
    const right = references.map((one) => byIdentity(one.after, sheet));
    return [...byIdentity(after, sheet)].flatMap(([identity, row]) => {
      const rows = right.flatMap((one) => one.get(identity) ?? []);
      if (rows.length === 0) return [];
      const columns = new Set([row, ...rows].flatMap(({ cells }) => Object.keys(cells)));
      return [...columns]
        .filter((column) => whose(sheet, column))
        .flatMap((column) => {
          const value = shown(sheet, column, row.cells[column] ?? '');
          const wanted = [...new Set(rows.map(({ cells }) => shown(sheet, column, cells[column] ?? '')))];
          return wanted.includes(value) || isLater(sheet, column, value, wanted)
            ? []
            : [`${sheet}.${column} of ${identity}: ${value || '∅'} for ${wanted.map((one) => one || '∅').join(' | ')}`];
        });
    });
  });
};

export const typedStands: Invariant = {
  name: 'typed-stands',
  sentence: 'What people typed stands in its own row and column, but for what a decision changes.',
  faults: (outcome) => strange(outcome, (sheet, column) => editorOf(sheet, column) !== 'script'),
};

export const derivedStands: Invariant = {
  name: 'derived-stands',
  sentence: 'Every value of the script stands with the row that it belongs to.',
  faults: (outcome) => strange(outcome, (sheet, column) => isScripts(sheet, column) && !isHand(sheet, column)),
};

export const handStands: Invariant = {
  name: 'hand-stands',
  sentence: 'Whose hand typed an answer or a verdict is known as if nothing had come between.',
  faults: (outcome) => (outcome.handUntold ? [] : strange(outcome, isHand)),
};

/** Lines of the history that tell what befell a cell: no undisturbed run has them. */
const telling = new Set(
  Object.values(catalogues).flatMap(({ choices }) => [choices.changeKind.mended, choices.changeKind.typedOver]),
);
const isTold = ({ sheet, cells }: PictureRow): boolean => sheet === 'changes' && telling.has(cells.what ?? '');

/** An ask that never was: what begins it was typed over by a person before the script looked. */
const isTakenBack = ({ act }: Outcome, sheet: SheetKey, identity: string): boolean => {
  const begins = kindOfSheet(sheet)?.begins ?? null;
  const cell = act?.cell;
  return begins !== null && cell?.sheet === begins.sheet && cell.column === begins.column && cell.identity === identity;
};

export const rowsStand: Invariant = {
  name: 'rows-stand',
  sentence:
    'No row is missing, none is there that should not be; a half-made sheet is finished by the same command or by repair.',
  faults: (outcome) =>
    compared.flatMap((sheet) => {
      const { after, references } = outcome;
      const right = references.map((one) => byIdentity(one.after, sheet));
      const here = byIdentity(after, sheet);
      const missing = [...(right[0]?.keys() ?? [])].filter(
        (identity) =>
          right.every((one) => one.has(identity)) && !here.has(identity) && !isTakenBack(outcome, sheet, identity),
      );
      const stray = [...here]
        .filter(([identity, row]) => right.every((one) => !one.has(identity)) && !isTold(row))
        .map(([identity]) => identity);
      return [
        ...missing.map((identity) => `${sheet} misses ${identity}`),
        ...stray.map((identity) => `${sheet} has ${identity}`),
      ];
    }),
};
