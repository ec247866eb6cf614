import { describe, expect, it } from 'vitest';
import { initialRows } from '../../src/scenarios/initial-rows';
import { catalogues } from '../../src/text/catalogues';
import { formFor } from './form';

const zh = catalogues['zh-CN'];
const launch = initialRows(formFor('new-product'), zh);
const service = initialRows(formFor('smart-service'), zh);
const complaints = initialRows(formFor('complaints'), zh);
const task = (rows: typeof launch, name: string) => rows.tasks.find(({ task }) => task?.includes(name));
const dates = (rows: typeof launch) =>
  rows.charter.filter(({ item }) => item === 'keyDate').map(({ content, byWhen }) => [content, byWhen]);
const goals = (rows: typeof launch) => rows.charter.filter(({ item }) => item === 'goal');

describe('新品上市推广, started on 1 July 2024, is guide T’s example', () => {
  it('the market share is to reach 15 %', () => {
    expect(launch.charter.find(({ item }) => item === 'background')?.content).toContain('15 %');
  });

  it('sales of 50 million in 3 months, 1 million users reached', () => {
    expect(goals(launch).map(({ target, unit, byWhen }) => ({ target, unit, byWhen }))).toEqual([
      { target: 50_000_000, unit: '元', byWhen: { span: { amount: 3, unit: 'months' } } },
      { target: 1_000_000, unit: '人', byWhen: { span: { amount: 3, unit: 'months' } } },
    ]);
  });

  it('material is designed by 15 July, the product handed over by 20 July, promotion online from 1 August', () => {
    expect(dates(launch)).toEqual([
      ['启动', { day: '2024-07-01' }],
      ['物料设计完成', { day: '2024-07-15' }],
      ['交出最终产品和测试报告', { day: '2024-07-20' }],
      ['线上推广开始', { day: '2024-08-01' }],
    ]);
    expect(task(launch, '设计推广物料')?.due).toBe('2024-07-15');
    expect(task(launch, '产品研发与测试')?.due).toBe('2024-07-20');
    expect(task(launch, '线上推广')?.start).toBe('2024-08-01');
  });

  it('its sub-tasks follow 产品研发 → 物料制作 → 渠道铺货 → 推广执行 → 售后跟进', () => {
    expect([...new Set(launch.tasks.map(({ stage }) => stage))].join(' → ')).toBe(
      '产品研发 → 物料制作 → 渠道铺货 → 推广执行 → 售后跟进',
    );
  });

  it('市场部 owes 3 poster texts and 2 short videos within the brand’s VI, approved by 法务部', () => {
    const design = launch.matrix.rows.find(({ item }) => item === '设计推广物料');
    expect(task(launch, '设计推广物料')?.standard).toBe('海报文案 3 款、短视频 2 条，符合品牌 VI，经法务部审核');
    expect(design?.rest).toMatchObject({ 市场部: 'R', 法务部: 'A' });
  });

  it('产品研发 is done by 研发部, answered for by 市场部, and 客服部 is informed', () => {
    expect(launch.matrix.rows.find(({ item }) => item === '产品研发与测试')?.rest).toEqual({
      市场部: 'A',
      研发部: 'R',
      客服部: 'I',
    });
  });

  it('研发部 hands over the final product and the test report; 《产品验收标准》 comes of it', () => {
    expect(task(launch, '产品研发与测试')?.output).toBe('最终产品、测试报告、《产品验收标准》');
  });

  it('销售部 needs 10 promoters and 50,000, 市场部 social media account rights', () => {
    expect(task(launch, '铺货')).toMatchObject({ department: '销售部', note: '所需资源：促销员 10 名、预算 5 万元。' });
    expect(task(launch, '设计推广物料')).toMatchObject({ department: '市场部', note: '所需资源：社交媒体账号权限。' });
  });

  it('市场部 initiates; 研发部, 销售部, 客服部 and 法务部 take part', () => {
    expect(launch.charter.find(({ item }) => item === 'initiator')?.content).toBe('市场部');
    expect(launch.matrix.departments).toEqual(['市场部', '研发部', '销售部', '客服部', '法务部']);
  });
});

describe('智能客服系统上线 is guide P’s example', () => {
  it('is live within 2 months and answers 80 % of common questions in its first month', () => {
    expect(goals(service).map(({ content }) => content)).toEqual([
      '2 个月内上线 1 套智能客服系统。',
      '上线首月自动解答 80 % 的常见问题。',
    ]);
    expect((task(service, '上线推广')?.due ?? '9') <= '2024-09-01').toBe(true);
  });

  it('goes from requirement research (市场部) over development (研发部) and test (质量部) to roll-out (运营部)', () => {
    expect(service.nodes.map(({ node, department }) => `${node} ${department}`)).toEqual([
      '需求调研 市场部',
      '开发 研发部',
      '测试验收 质量部',
      '上线推广 运营部',
    ]);
  });

  it('a requirement document holds user profile, feature priority and acceptance criteria', () => {
    expect(task(service, '调研客户需求')?.standard).toContain('用户画像、功能优先级、验收标准');
  });
});

describe('客户投诉处理 is guide P’s example', () => {
  it('has the guide’s matrix, letter for letter', () => {
    const departments = ['销售部', '售后部', '技术部', '法务部'];
    expect(complaints.matrix.departments).toEqual(departments);
    const letters = complaints.matrix.rows.map(({ item, rest }) => [item, ...departments.map((name) => rest?.[name])]);
    expect(letters.map((row) => row.join(' '))).toEqual([
      '接收客户投诉 R C I I',
      '初步分类 R A C I',
      '技术原因排查 I R A I',
      '赔偿方案制定 C R I A',
      '客户反馈 R A I I',
    ]);
  });

  it('takes 48 h on average today, and 24 h once every limit holds', () => {
    const total = (spans: readonly ({ readonly amount: number } | null | undefined)[]) =>
      spans.reduce((sum, span) => sum + (span?.amount ?? 0), 0);
    expect(total(complaints.nodes.map(({ today }) => today))).toBe(48);
    expect(total(complaints.nodes.map(({ limit }) => limit))).toBe(24);
  });

  it('shortens 48 h to 24 h and raises 60 % satisfaction within 3 months, and says what is only an example', () => {
    expect(goals(complaints).map(({ baseline, target }) => [baseline, target])).toEqual([
      [48, 24],
      [60, 80],
    ]);
    for (const { achievable } of goals(complaints)) expect(achievable).toContain('示例');
  });

  it('is tried on 1–2 non-core lines before it holds everywhere', () => {
    expect(task(complaints, '试运行')?.standard).toContain('1–2 条非核心');
  });
});

describe('the other examples keep the guides’ figures', () => {
  it('年度战略目标拆解 is about 30 % more revenue', () => {
    expect(goals(initialRows(formFor('yearly-goals'), zh))[0]).toMatchObject({ target: 30, unit: '%' });
  });

  it('流程优化与变革 sets the guide’s own SMART goal', () => {
    expect(goals(initialRows(formFor('process-change'), zh))[0]?.content).toContain(
      '3 个月内将跨部门项目平均交付周期缩短 20 %',
    );
  });
});
