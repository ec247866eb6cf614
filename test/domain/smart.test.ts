import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuantified } from '../../src/domain/quantified';
import { type Goal, isSmart, smartGaps } from '../../src/domain/smart';
import { hasTimePhrase, withoutTimePhrases } from '../../src/domain/time-phrase';

const goal = (content: string, cells: Partial<Goal> = {}): Goal => ({
  content,
  metric: null,
  baseline: null,
  target: null,
  byWhen: null,
  relevant: null,
  achievable: null,
  ...cells,
});

const failing = (one: Goal): string =>
  smartGaps(one)
    .filter(({ why }) => why !== 'unstated')
    .map(({ letter }) => letter)
    .join('');

describe('a SMART goal', () => {
  it.each([
    '3 个月内将跨部门项目平均交付周期缩短 20 %',
    '3个月内实现销售额5000万元',
    '3 个月销售额 5000 万',
    '2 个月内上线智能客服系统，首月自动回答 80% 的常见问题',
    '三个月内客户满意度由六成提到九成',
    '2024 年底前客户投诉平均处理时长从 48 小时缩短到 24 小时',
    '年底前触达用户 100 万人',
    'Cut the average delivery time of cross-department projects by 20 % within 3 months',
    'Reach 1 million users by 30 September',
  ])('%s stands by itself', (content) => expect(isSmart(goal(content))).toBe(true));

  it.each([
    ['提升效率', 'SMT'],
    ['加强沟通', 'SMT'],
    ['持续提升跨部门协作效率', 'SMT'],
    ['Improve team collaboration', 'SMT'],
    ['3 个月内提升效率', 'SM'],
    ['提升 20%', 'ST'],
    ['上线智能客服系统', 'MT'],
    ['市场份额提升至 15%', 'T'],
    ['触达用户 100 万人', 'T'],
    ['3 个月内上线智能客服系统', 'M'],
  ])('%s fails %s', (content, letters) => expect(failing(goal(content))).toBe(letters));

  it('may say in its columns what its sentence leaves out', () => {
    const byWhen = { span: { amount: 3, unit: 'months' } } as const;
    expect(isSmart(goal('销售额达到 5000 万', { byWhen }))).toBe(true);
    expect(isSmart(goal('提升效率', { metric: '平均交付周期', target: 8, byWhen }))).toBe(true);
    expect(failing(goal('提升效率', { metric: '平均交付周期', byWhen }))).toBe('M');
  });

  it('changes something: a target that is what there is today fails A', () => {
    expect(failing(goal('平均交付周期 3 个月内缩短', { metric: '平均交付周期', baseline: 10, target: 10 }))).toBe('A');
  });

  it('is advised to say why it matters and why it can be done, and passes without', () => {
    const content = '3 个月内将跨部门项目平均交付周期缩短 20 %';
    expect(smartGaps(goal(content)).map(({ letter, why }) => `${letter} ${why}`)).toEqual(['A unstated', 'R unstated']);
    expect(smartGaps(goal(content, { relevant: '客户等得太久', achievable: '试点已缩短 15 %' }))).toEqual([]);
  });

  it('can be judged whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => void smartGaps(goal(content))));
  });
});

describe('by when', () => {
  it.each([
    '7 月 15 日前',
    '2024-07-15',
    '三季度末',
    '第三季度',
    '本月内',
    'Q3',
    '两周以内',
    'by the end of 2024',
    'this quarter',
  ])('%s says it', (text) => expect(hasTimePhrase(text)).toBe(true));

  it.each(['从 48 小时缩短到 24 小时', '缩短 20 %', '每人 3 天', '版本 2.0', 'as soon as possible'])(
    '%s does not',
    (text) => expect(hasTimePhrase(text)).toBe(false),
  );

  it('takes the time away and leaves the rest', () => {
    expect(withoutTimePhrases('3 个月内缩短 20 %').trim()).toBe('缩短 20 %');
  });
});

describe('a quantified delivery standard', () => {
  it.each([
    '海报文案 3 款、短视频 2 条',
    '两支短视频',
    '三套方案',
    '十名促销员',
    '一份《产品验收标准》',
    '良品率 ９９％',
    '百分之九十的门店到货',
    '7 月 20 日前交付',
    '零投诉',
    'two short videos',
    'one report',
  ])('%s has something countable', (text) => expect(isQuantified(text)).toBe(true));

  it.each([
    '做好',
    '尽快完成',
    '符合品牌 VI，经法务部审核',
    '符合 ISO9001',
    '完成 T001',
    '统一标准',
    '一致通过',
    '进一步完善',
    '一般要求',
    '一些材料',
    '第一版',
    '一次性通过',
    'good quality',
    'one of the best',
  ])('%s has not', (text) => expect(isQuantified(text)).toBe(false));
});
