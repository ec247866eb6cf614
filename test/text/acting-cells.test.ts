import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/facts/settings';
import { type Choice, choices, type TypedChoice } from '../../src/sheets/choices';
import type { Column, Raw } from '../../src/sheets/column';
import { type SheetKey, sheets } from '../../src/sheets/index';
import { parseTable } from '../../src/sheets/parse';
import { type Setting, settingKeys, settingList } from '../../src/sheets/setting-list';
import type { SheetSpec } from '../../src/sheets/sheet';
import { lexiconOf } from '../../src/text/lexicon';
import { zone } from '../world';

const lexicon = lexiconOf('zh-CN');
const terms = lexicon.terms(zone);
const department = '市场部';

/** A sheet of one row that holds `raw` in the column, or under a department's header in the matrix, as the script reads it. */
const read = (key: SheetKey, column: string, raw: Raw) => {
  const spec: SheetSpec = sheets[key];
  const places = Object.keys(spec.columns);
  const headers = [...places.map((one) => lexicon.headerOf(key, one)), department];
  const cells = headers.map((_, at) =>
    places[at] === column || (column === department && at === places.length) ? raw : '',
  );
  // The row's own name, so that it counts whatever the cell holds.
  const named = cells.map((cell, at) => (places[at] === spec.keys[0] && places[at] !== column ? 'X001' : cell));
  const tab = { name: key, id: 1, values: [headers, named] };
  const { rows, problems } = parseTable(spec, tab, (header) => lexicon.columnOf(key, header), terms);
  const [row] = rows;
  const value =
    column === department ? row?.rest[department] : (row as Readonly<Record<string, unknown>> | undefined)?.[column];
  return { value: value ?? null, problems: problems.filter((one) => one.column === column) };
};

/** Every cell in which a word that a person picks or types makes the script do something. */
const acting: readonly (readonly [string, SheetKey, string, TypedChoice])[] = [
  ['the status in 任务分工', 'tasks', 'status', 'status'],
  ['the decision in 预警记录', 'notices', 'decision', 'decision'],
  ['the verdict in 审核记录', 'approvals', 'decision', 'verdict'],
  ['a letter in 责任矩阵', 'matrix', department, 'letter'],
  ['a role in 职责表', 'duties', 'role', 'role'],
  ['a day in 工作日历', 'calendar', 'kind', 'dayKind'],
  ['an item in 启动说明', 'charter', 'item', 'charterItem'],
];

const around = (word: string): readonly string[] => [
  word,
  ` ${word}　`,
  `${word}。`,
  `${word}！`,
  word.toUpperCase(),
  word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

/** All ways in which people are known to write the keys of a choice. */
const typed = (name: TypedChoice): readonly (readonly [string, string])[] =>
  choices[name].flatMap((key: Choice<TypedChoice>) =>
    lexicon.everyWord(name, key as never).flatMap((word) => around(word).map((one) => [one, key] as const)),
  );

const foreign: readonly Raw[] = ['待定', '不清楚', '通过？', '同意，退回', '??', 'maybe', 7, new Date(1720400400000)];

describe.each(acting)('%s', (_, sheet, column, name) => {
  it('is the same whatever of its words stands there, and however it is written', () => {
    for (const [raw, key] of typed(name))
      expect([raw, read(sheet, column, raw)]).toEqual([raw, { value: key, problems: [] }]);
  });

  it.each(['', ' ', '　', false] as const)('blank («%s»), it is no word and no mistake', (raw) => {
    expect(read(sheet, column, raw)).toEqual({ value: null, problems: [] });
  });

  it.each(foreign)('«%s» is none of its words: it acts on nothing and is told as it stands', (raw) => {
    expect(read(sheet, column, raw)).toEqual({ value: null, problems: [{ row: 2, column, raw }] });
  });

  it('is a cell that people fill, with a list of its words that lets others in', () => {
    const spec: SheetSpec = sheets[sheet];
    const described: Column<unknown> | undefined = spec.columns[column] ?? spec.rest;
    expect(described).toMatchObject({ choices: name });
    expect(described?.edit).not.toBe('script');
  });
});

describe('a rule of 协作规则 that is a word', () => {
  const rules = settingKeys.flatMap((key) => {
    const setting: Setting = settingList[key];
    return setting.kind === 'choice' ? [[key, setting.choice as TypedChoice, setting.usual] as const] : [];
  });
  const set = (rule: (typeof rules)[number][0], value: Raw) =>
    readSettings([{ row: 2, rule, value, unit: null, usual: null, meaning: null, source: null, rest: {} }], terms);

  it.each(rules)('%s is the same whatever of its words stands there', (rule, name) => {
    for (const [raw, key] of typed(name)) {
      const { settings, bad } = set(rule, raw);
      expect([raw, settings[rule], bad]).toEqual([raw, key, []]);
    }
  });

  it.each(rules)('%s, blank, is its default; a foreign word is told and changes nothing', (rule, _, usual) => {
    for (const blank of ['', ' ', '　'] as const)
      expect(set(rule, blank)).toMatchObject({ settings: { [rule]: usual }, bad: [] });
    for (const raw of foreign) {
      const { settings, bad } = set(rule, raw);
      expect([settings[rule], bad]).toEqual([usual, [{ key: rule, row: 2, raw }]]);
    }
  });
});
