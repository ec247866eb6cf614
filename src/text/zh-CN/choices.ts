import { once } from '../../domain/once';
import { kindsIn } from '../kinds';
import { ruleNames } from '../setting-words';
import type { ChoiceWords } from '../sheets';
import { settings } from './settings';

/** 下拉列表里的词。 */
export const choices = once<ChoiceWords>(() => ({
  level: { strategic: '战略级', ordinary: '普通' },
  scenario: {
    launch: '新产品/服务上线',
    'key-account': '客户重大需求响应',
    'yearly-goals': '年度战略目标拆解',
    'process-change': '流程优化与变革',
    'major-project': '重大项目推进',
    resources: '资源协调',
    'problem-solving': '流程优化与问题解决',
    'special-task': '临时性专项',
  },
  role: {
    lead: '总负责人',
    deputy: '副负责人',
    contact: '接口人',
    head: '部门负责人',
    member: '成员',
    superior: '上级领导',
  },
  status: { open: '未开始', doing: '进行中', review: '待审核', done: '已完成' },
  light: { red: '红', yellow: '黄', green: '绿', grey: '灰' },
  charterItem: {
    name: '协作名称',
    initiator: '发起部门',
    level: '级别',
    scenario: '场景',
    background: '背景与目的',
    goal: 'SMART 目标',
    scopeIn: '范围（包含）',
    scopeOut: '范围（不包含）',
    output: '核心产出',
    keyDate: '关键日期',
    department: '参与部门',
  },
  dayKind: { off: '休息', work: '上班' },
  severity: { error: '错误', warn: '警告', info: '提示' },
  noticeState: {
    open: '待答复',
    answered: '已答复',
    returned: '已退回',
    escalated: '已升级',
    closed: '已关闭',
  },
  decision: { accept: '同意', return: '退回' },
  verdict: { pass: '通过', sendBack: '退回' },
  ...kindsIn['zh-CN'].choices,
  proof: { verified: '已核实', byRight: '按权限', unverified: '未核实' },
  changeKind: { due: '截止日', snooze: '暂缓提醒', page: '记录换页', mended: '恢复原值', typedOver: '填写被盖' },
  mailState: { queued: '排队中', sent: '已发送', doubt: '存疑', dropped: '不再发送' },
  lagUnit: { workdays: '工作日', days: '自然日' },
  matrixOf: { tasks: '任务', nodes: '流程节点' },
  weekday: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  region: { china: '中国大陆', weekdays: '周一至周五' },
  language: { 'zh-CN': '简体中文', en: 'English' },
  yesNo: { yes: '是', no: '否' },
  letter: { R: 'R', A: 'A', C: 'C', I: 'I', 'R/A': 'R/A' },
  spanUnit: { hours: '小时', workdays: '工作日', days: '天', weeks: '周', months: '个月', years: '年' },
  setting: ruleNames(settings()),
}));
