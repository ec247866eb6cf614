import { describe, expect, it } from 'vitest';
import { type ChoiceName, choices, typedChoices } from '../../src/sheets/choices';
import type { Column } from '../../src/sheets/column';
import { sheetKeys, sheets } from '../../src/sheets/index';
import { type Setting, settingKeys, settingList } from '../../src/sheets/setting-list';
import type { SheetSpec } from '../../src/sheets/sheet';
import { catalogues } from '../../src/text/catalogues';
import { lexiconOf } from '../../src/text/lexicon';
import { synonyms } from '../../src/text/synonyms';

const { key, word } = lexiconOf('zh-CN').terms('Asia/Shanghai');

const languages = ['zh-CN', 'en'] as const;

/** Each word of each language with the key that it is listed for. */
const listed = typedChoices.flatMap((name) =>
  languages.flatMap((language) => {
    const words: Readonly<Record<string, readonly string[]>> = synonyms[language]()[name];
    return Object.entries(words).flatMap(([meant, typed]) => typed.map((one) => ({ language, name, meant, one })));
  }),
);

/** The choices of a sheet that people fill. */
const filled = (spec: SheetSpec): readonly ChoiceName[] =>
  [...Object.values(spec.columns), ...(spec.rest ? [spec.rest] : [])].flatMap((column: Column<unknown>) =>
    column.edit !== 'script' && column.choices ? [column.choices] : [],
  );

describe('what people type for the words of a dropdown', () => {
  it('is listed for every choice that a cell of people’s or a rule holds', () => {
    const rules = settingKeys.flatMap((one) => {
      const setting: Setting = settingList[one];
      return setting.kind === 'choice' ? [setting.choice] : [];
    });
    // 启动说明 holds the level and the scenario as texts.
    const wanted = [...sheetKeys.flatMap((one) => filled(sheets[one])), ...rules, 'level', 'scenario'];
    expect([...typedChoices].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('means one key within its choice, whichever language lists it and whichever the workbook writes', () => {
    for (const workbook of languages) {
      const { key: read } = lexiconOf(workbook).terms('Asia/Shanghai');
      for (const { name, meant, one } of listed) expect([name, one, read(name, one)]).toEqual([name, one, meant]);
    }
  });

  it('is listed once', () => {
    const said = listed.map(({ name, one }) => `${name} ${one.toLowerCase()}`);
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
  });

  it('holds no sign by which the live colours tell words apart', () => {
    for (const { one } of listed) expect(one).not.toMatch(/[|"]/);
  });

  it.each(typedChoices)('what is written into cells is the word of the dropdown, and is read back: %s', (name) => {
    for (const language of languages) {
      const terms = lexiconOf(language).terms('Asia/Shanghai');
      const words: Readonly<Record<string, string>> = catalogues[language].choices[name];
      for (const one of choices[name]) {
        expect(terms.word(name, one)).toBe(words[one]);
        expect(terms.key(name, terms.word(name, one))).toBe(one);
      }
    }
  });
});

describe('a word is understood', () => {
  it.each([
    ['status', '審核中', 'review'],
    ['status', '進行中', 'doing'],
    ['status', '還沒開始', 'open'],
    ['status', '已辦結', 'done'],
    ['decision', '認可', 'accept'],
    ['verdict', '駁回', 'sendBack'],
    ['verdict', '審核通過', 'pass'],
    ['role', '總負責人', 'lead'],
    ['role', '對接人', 'contact'],
    ['dayKind', '節假日', 'off'],
    ['matrixOf', '流程節點', 'nodes'],
    ['weekday', '週五', 'fri'],
    ['region', '中國大陸', 'china'],
    ['letter', '諮詢', 'C'],
  ] as const)('in traditional characters: %s «%s»', (name, typed, meant) => expect(key(name, typed)).toBe(meant));

  it.each([
    ['verdict', ' 通过。', 'pass'],
    ['verdict', '通过！！', 'pass'],
    ['verdict', '“退回”', 'sendBack'],
    ['verdict', '（通过）', 'pass'],
    ['verdict', 'Ｐａｓｓ', 'pass'],
    ['verdict', 'APPROVED!', 'pass'],
    ['verdict', '不 通 过', 'sendBack'],
    ['verdict', '✔️', 'pass'],
    ['verdict', '👍🏽', 'pass'],
    ['status', 'In  Progress.', 'doing'],
    ['status', '已完成\n', 'done'],
    ['decision', 'O K', 'accept'],
  ] as const)('with signs, spaces and widths around it: %s «%s»', (name, typed, meant) =>
    expect(key(name, typed)).toBe(meant),
  );

  it.each([
    ['verdict', '同意，通过', 'pass'],
    ['verdict', '通过 ✓', 'pass'],
    ['verdict', '不同意。退回修改', 'sendBack'],
    ['status', '✅ 已完成', 'done'],
    ['decision', 'ok, agreed', 'accept'],
  ] as const)('with another that means the same: %s «%s»', (name, typed, meant) =>
    expect(key(name, typed)).toBe(meant),
  );

  it.each([
    ['verdict', '通过，不通过'],
    ['verdict', '通过？'],
    ['verdict', 'pass?'],
    ['verdict', '通过，但要补字幕'],
    ['verdict', '有条件通过'],
    ['verdict', 'not sure'],
    ['verdict', 'no problem'],
    ['verdict', '待定'],
    ['verdict', '？'],
    ['verdict', '。'],
    ['decision', '再说'],
    ['status', '未完成'],
    ['status', 'not done'],
    ['status', '完成 80%'],
    ['status', '未 完成'],
    ['status', '暂停'],
    ['status', 'toString'],
  ] as const)('only where it can mean nothing else: %s «%s» is not', (name, typed) =>
    expect(key(name, typed)).toBeUndefined(),
  );

  it('退回 is the one word for it in 预警记录, 审核记录 and mails, and the old one is understood', () => {
    expect([word('decision', 'return'), word('verdict', 'sendBack')]).toEqual(['退回', '退回']);
    expect([key('verdict', '退回修改'), key('verdict', 'Send back')]).toEqual(['sendBack', 'sendBack']);
    const said = JSON.stringify(catalogues['zh-CN'].sheets) + JSON.stringify(catalogues['zh-CN'].mail);
    expect(said).not.toContain('退回修改');
    expect(JSON.stringify([catalogues.en.sheets, catalogues.en.mail])).not.toMatch(/send back|sent back/i);
  });
});
