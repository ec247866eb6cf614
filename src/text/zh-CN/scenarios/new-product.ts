import type { ScenarioTexts } from '../../scenarios';

export const newProduct: ScenarioTexts<'new-product'> = {
  name: '新品上市推广',
  about: '五个部门从研发到售后推出一款新品；按子任务列责任矩阵。',
  background: '借新品上市把市场份额提升到 15 %。',
  departments: {
    marketing: {
      name: '市场部',
      duty: '牵头推广：准备物料，执行线上推广，汇总效果数据；提出社交媒体账号权限等资源需求。',
    },
    research: { name: '研发部', duty: '按期交出最终产品和测试报告，答复产品问题。' },
    sales: { name: '销售部', duty: '签约经销商，完成铺货和门店促销；提出促销员和预算需求。' },
    service: { name: '客服部', duty: '准备问答，培训客服，跟进售后并反馈用户意见。' },
    legal: { name: '法务部', duty: '审核合同和宣传内容。' },
  },
  goals: {
    sales: {
      goal: '上市 3 个月内实现销售额 5,000 万元。',
      metric: '累计销售额',
      unit: '元',
      relevant: '支撑市场份额提升到 15 %。',
      achievable: '渠道与推广预算已列入计划；请按本公司情况核对。',
    },
    reach: {
      goal: '3 个月内触达用户 100 万人。',
      metric: '触达用户数',
      unit: '人',
      relevant: '触达面决定首轮销售。',
      achievable: '线上推广 1 个月，门店推广 2 个月；请按本公司情况核对。',
    },
  },
  scopeIn: { work: '产品研发、物料制作、渠道铺货、推广执行、售后跟进', market: '国内线上渠道和签约门店' },
  scopeOut: { others: '其他产品的推广', abroad: '海外市场' },
  outputs: {
    product: '最终产品、测试报告和《产品最终版报告》',
    material: '海报文案 3 款、短视频 2 条',
    results: '《推广效果数据汇总》',
  },
  keyDates: { material: '物料设计完成', product: '交出最终产品和测试报告', online: '线上推广开始' },
  stages: { develop: '产品研发', material: '物料制作', channel: '渠道铺货', promote: '推广执行', follow: '售后跟进' },
  nodes: {},
  tasks: {
    points: {
      task: '确定产品卖点和参数',
      input: '市场调研结论',
      output: '产品卖点说明',
      standard: '卖点至少 3 条、参数表 1 份，市场部书面确认',
    },
    product: {
      task: '产品研发与测试',
      input: '产品卖点说明',
      output: '最终产品、测试报告、《产品验收标准》',
      standard: '最终产品 1 款、测试报告 1 份，严重缺陷 0 个',
    },
    design: {
      task: '设计推广物料',
      input: '产品卖点说明、品牌 VI 手册',
      output: '海报文案、短视频',
      standard: '海报文案 3 款、短视频 2 条，符合品牌 VI，经法务部审核',
      note: '所需资源：社交媒体账号权限。',
    },
    print: {
      task: '制作并分发物料',
      input: '定稿的物料设计',
      output: '印好的物料、分发清单',
      standard: '海报 5,000 张、展架 200 个，送到 200 家门店',
    },
    contract: {
      task: '审定经销合同范本',
      input: '销售部的合同草案',
      output: '合同范本',
      standard: '范本 1 份，5 个工作日内定稿',
    },
    dealers: {
      task: '签约经销商',
      input: '合同范本、经销商名单',
      output: '签好的合同',
      standard: '签约经销商 20 家，覆盖门店 200 家',
    },
    stock: {
      task: '渠道铺货',
      input: '最终产品、物料、签约门店清单',
      output: '铺货清单',
      standard: '200 家门店全部到货，陈列合格率 95 % 以上',
      note: '所需资源：促销员 10 名、预算 5 万元。',
    },
    online: {
      task: '执行线上推广',
      input: '审核通过的海报和短视频',
      output: '《推广效果数据汇总》',
      standard: '首月触达用户 50 万人，每周交数据 1 份',
    },
    shops: {
      task: '开展门店促销',
      input: '铺货清单、促销方案',
      output: '门店销售周报',
      standard: '累计销售额 5,000 万元，每周交周报 1 份',
    },
    training: {
      task: '培训客服并备好问答',
      input: '最终产品、产品说明',
      output: '常见问答、培训记录',
      standard: '问答 50 条，客服全员培训 1 次，考核 90 分以上',
    },
    follow: {
      task: '售后跟进与用户反馈',
      input: '常见问答、销售记录',
      output: '用户反馈报告',
      standard: '每周反馈 1 份，来电 24 小时内答复率 95 % 以上',
    },
  },
};
