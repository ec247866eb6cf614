import type { Choice } from '../sheets/choices';
import type { SheetKey } from '../sheets/index';
import { sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import type { Text } from '../text/text';
import type { Signal } from './palette';

/** The named range with every working day around the collaboration, kept by the script for the live colours. */
export const WORKDAYS_NAME = 'cw_workdays';
/** The named range with the setting «due soon within … days». */
export const DUE_SOON_NAME = 'cw_due_soon';

/**
 * A conditional format: the cells of `columns` take the colour while `formula` holds. In the formula `{due}` stands
 * for the cell of that column in the same row; it is put in once the columns' places are known.
 */
export interface LiveColour {
  readonly signal: Signal;
  readonly columns: readonly string[];
  readonly formula: string;
}

const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;

type Words = Pick<Lexicon, 'text' | 'everyWord'>;

/** Whether a cell holds one of the words, whatever its case and the spaces around it. */
const anyOf = (cell: string, words: readonly string[]): string =>
  `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|",${quoted(`|${words.join('|').toLowerCase()}|`)}))`;

/** A required cell that is blank in a row that has begun. */
const wanted = (key: SheetKey): readonly LiveColour[] => {
  const spec: SheetSpec = sheets[key];
  const begun = spec.keys.map((column) => `{${column}}<>""`).join(',');
  return Object.entries(spec.columns)
    .filter(([, { required, edit }]) => required && edit !== 'script')
    .map(([column]) => ({ signal: 'wanted', columns: [column], formula: `=AND(OR(${begun}),{${column}}="")` }));
};

/**
 * Late, due soon, done: by the formula of the lag itself, so that the colours are right without any script run.
 * The first rule that holds colours a cell, so what is late is never drawn as due soon.
 * Late means that a counted day (a working day, by default) lies after the due date up to today; the last such day is looked up in the named
 * range (another tab can be reached from a conditional format only through a name, and that through INDIRECT).
 */
const taskColours = (everyWord: Words['everyWord']): readonly LiveColour[] => {
  const is = (status: Choice<'status'>): string => anyOf('{status}', everyWord('status', status));
  const open = `{due}<>"",NOT(${is('done')})`;
  return [
    { signal: 'done', columns: ['task', 'due', 'status'], formula: `=${is('done')}` },
    {
      signal: 'late',
      columns: ['task', 'due', 'status'],
      formula: `=AND(${open},ISNUMBER({due}),{due}<LOOKUP(TODAY(),INDIRECT("${WORKDAYS_NAME}")))`,
    },
    {
      signal: 'soon',
      columns: ['due', 'status'],
      formula: `=AND(${open},ISNUMBER({due}),{due}<=TODAY()+INDIRECT("${DUE_SOON_NAME}"))`,
    },
    { signal: 'soon', columns: ['status'], formula: `=${is('review')}` },
  ];
};

const lightColours = (text: Text): readonly LiveColour[] => {
  const { red, yellow, green, grey } = text.choices.light;
  const shown: readonly (readonly [Signal, string])[] = [
    ['late', red],
    ['soon', yellow],
    ['fine', green],
    ['done', grey],
  ];
  return shown.map(([signal, word]) => ({ signal, columns: ['light'], formula: `={light}=${quoted(word)}` }));
};

const severityColours = (text: Text): readonly LiveColour[] => [
  { signal: 'late', columns: ['severity'], formula: `={severity}=${quoted(text.choices.severity.error)}` },
  { signal: 'soon', columns: ['severity'], formula: `={severity}=${quoted(text.choices.severity.warn)}` },
];

const mailColours = (text: Text): readonly LiveColour[] => [
  { signal: 'late', columns: ['state'], formula: `={state}=${quoted(text.choices.mailState.doubt)}` },
  { signal: 'soon', columns: ['state'], formula: `={state}=${quoted(text.choices.mailState.queued)}` },
  { signal: 'fine', columns: ['state'], formula: `={state}=${quoted(text.choices.mailState.sent)}` },
];

const own: { readonly [K in SheetKey]?: (words: Words) => readonly LiveColour[] } = {
  tasks: ({ text, everyWord }) => [...taskColours(everyWord), ...lightColours(text)],
  findings: ({ text }) => severityColours(text),
  mails: ({ text }) => mailColours(text),
};

/** The live colours of one sheet. */
export const liveColours = (key: SheetKey, words: Words): readonly LiveColour[] => [
  ...(own[key]?.(words) ?? []),
  ...wanted(key),
];
