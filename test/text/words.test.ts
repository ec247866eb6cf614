import { describe, expect, it } from 'vitest';
import { type ChoiceName, choices } from '../../src/sheets/choices';
import { sheetKeys, sheets } from '../../src/sheets/index';
import { settingKeys } from '../../src/sheets/setting-list';
import { catalogues } from '../../src/text/catalogues';
import { lexiconOf } from '../../src/text/lexicon';

const texts = Object.values(catalogues);
const lexicons = texts.map(({ language }) => lexiconOf(language));
const headersOf = (text: (typeof texts)[number], key: (typeof sheetKeys)[number]) =>
  Object.entries(text.sheets[key].columns).map(([column, words]) => ({ column, ...words }));

describe('words that people see are the words by which the script finds things', () => {
  it.each(texts)('a tab named in $language is found by its name', (text) => {
    for (const lexicon of lexicons)
      for (const key of sheetKeys) expect(lexicon.sheetOf(text.sheets[key].name)).toBe(key);
  });

  it.each(texts)('a header in $language means one column of its sheet, whatever the other languages say', (text) => {
    for (const lexicon of lexicons)
      for (const key of sheetKeys)
        for (const { header, column } of headersOf(text, key))
          expect([key, header, lexicon.columnOf(key, header)]).toEqual([key, header, column]);
  });

  it.each(texts)('a choice in $language means one key of its set, whatever the other languages say', (text) => {
    for (const { key } of lexicons.map((lexicon) => lexicon.terms('Asia/Shanghai')))
      for (const name of Object.keys(choices) as ChoiceName[]) {
        const words: Readonly<Record<string, string>> = text.choices[name];
        for (const one of choices[name])
          expect([name, words[one], key(name, words[one] ?? '')]).toEqual([name, words[one], one]);
      }
  });

  it('no former header of a column is the header of another one', () => {
    for (const lexicon of lexicons)
      for (const key of sheetKeys)
        for (const [column, { formerly }] of Object.entries(sheets[key].columns))
          for (const header of formerly ?? []) expect(lexicon.columnOf(key, header)).toBe(column);
  });
});

describe('every header explains itself', () => {
  it.each(texts)('in $language: what goes there, who fills it, an example', ({ language, sheets: words }) => {
    for (const key of sheetKeys)
      for (const [column, { note }] of Object.entries(words[key].columns)) {
        expect(note, `${key}.${column}`).toMatch(language === 'en' ? /Example: / : /例：/);
        expect(note, `${key}.${column}`).toMatch(language === 'en' ? /Filled by the / : /填。|由脚本填写/);
      }
  });

  it.each(texts)('in $language the matrix explains its four letters, and the swap in guide T', ({ sheets: words }) => {
    const note = words.matrix.rest ?? '';
    for (const word of ['负责', '批准', '最终负责', '咨询', '知会', '咨询 I / 知会 C']) expect(note).toContain(word);
  });
});

describe('every rule of the collaboration says what it is and where it comes from', () => {
  it.each(texts)('in $language', ({ settings, choices: { setting } }) => {
    for (const key of settingKeys) {
      expect(settings[key].meaning).not.toBe('');
      expect(settings[key].source).not.toBe('');
      expect(setting[key]).toBe(settings[key].rule);
    }
  });

  it.each(texts)('the numbers of the guides name their step, in $language', ({ settings }) => {
    expect(settings.replyHours.source).toMatch(/T.*5.*48/);
    expect(settings.escalationHours.source).toMatch(/T.*4.*24/);
    expect(settings.urgentHours.source).toMatch(/T.*4.*2/);
    expect(settings.meetingTime.source).toMatch(/P.*5.*17:00/);
    expect(settings.meetingMinutes.source).toMatch(/P.*5.*30/);
    expect(settings.spendingLimit.source).toMatch(/P.*5.*5,000/);
    expect(settings.digestDay.source).toMatch(/T.*5/);
  });
});

describe('the words that the method fixes', () => {
  const { 'zh-CN': zh, en } = catalogues;

  it('tabs carry the names of the guides’ artefacts', () => {
    expect(sheetKeys.map((key) => zh.sheets[key].name).join(' ')).toBe(
      '开始 启动说明 职责表 流程节点 任务分工 责任矩阵 资源需求 协作规则 工作日历 校验结果 预警记录 审核记录 变更记录 邮件记录',
    );
    expect(sheetKeys.map((key) => en.sheets[key].name).join(', ')).toBe(
      'Start, Charter, Duties, Process nodes, Tasks, RACI matrix, Resources, Rules, Working calendar, Findings, Notices, Approvals, Changes, Mail log',
    );
  });

  it('the menu reads as in the plan', () => {
    expect([zh.menu.title, ...Object.values(zh.menu.items)].join(' · ')).toBe(
      '协作 · 新建协作… · 生成职责表 · 生成责任矩阵 · 校验 · 刷新进度 · 启用自动提醒 · 停用自动提醒 · 立即发送 · 以本人身份确认 · 修复表格 · 升级 · 整理分组 · 更新权限 · 运行状态 · 关于',
    );
  });

  it('a task goes 未开始 → 进行中 → 待审核 → 已完成', () => {
    expect(Object.values(zh.choices.status).join(' → ')).toBe('未开始 → 进行中 → 待审核 → 已完成');
  });

  it('the roles are the guides’', () => {
    expect(Object.values(zh.choices.role).join(' ')).toBe('总负责人 副负责人 接口人 部门负责人 成员 上级领导');
  });

  it('a column of 任务分工 is called as in the guide', () => {
    expect(
      headersOf(zh, 'tasks')
        .map(({ header }) => header)
        .join(' '),
    ).toBe(
      '编号 阶段 任务 流程节点 责任部门 负责人 输入 交付物 交付标准 计划开始 原定截止 现定截止 状态 任务标记 进度 前置任务 完成日期 滞后天数 灯 上期滞后 备注 任务次序',
    );
  });
});
