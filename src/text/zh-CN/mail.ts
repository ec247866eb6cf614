import { once } from '../../domain/once';
import type { DayParts, MailWords } from '../mail';
import { incidents } from './incidents';
import { askMail } from './mail-asks';

const two = (value: number): string => String(value).padStart(2, '0');
const weekday = (day: DayParts): string => `周${'一二三四五六日'.charAt(day.weekday - 1)}`;
const iso = (day: DayParts): string => `${day.year}-${two(day.month)}-${two(day.day)}`;

/** 邮件里的话。 */
export const mail = once<MailWords>(() => ({
  ...askMail(),
  incident: incidents(),
  frame: {
    subjectPrefix: (workbook) => `【${workbook}】`,
    byHand: '补发：',
    and: '；',
    comma: '、',
    colon: '：',
    greeting: (name) => (name ? `${name}，您好：` : '您好：'),
    opening: (workbook, count) => `「${workbook}」有以下 ${count} 件事与您有关：`,
    onBehalf: (absent) => `代${absent}：`,
    behalfNote: (absent) =>
      `${absent}缺席期间由您代办，以下内容原应发给${absent}；需要答复或审核的，请在工作簿中代为填写。`,
    byHandNote: '本邮件由总负责人手动补发。',
    more: (count) => `另有 ${count} 项，见工作簿`,
    openWorkbook: '打开工作簿',
    footer: {
      from: (workbook) => `本邮件由跨部门协作簿「${workbook}」自动发出。`,
      why: (reasons) => `您收到本邮件，是因为：${reasons}。`,
      behalf: (absent) => `您是${absent}的代理人`,
      answerThere: '回复请直接在工作簿中填写，回复本邮件不会被登记。',
      zone: (zone) => `文中日期和时间均为表格时区 ${zone}。`,
      switchOff: (lead) => `如需停止提醒，请与总负责人 ${lead} 联系。`,
      switchOffUnknownLead: '如需停止提醒，请与本项目的总负责人联系。',
    },
  },
  terms: {
    day: (day) => `${iso(day)}（${weekday(day)}）`,
    moment: (moment) => `${iso(moment)}（${weekday(moment)}）${moment.time}`,
    shortMoment: (moment) => `${moment.month} 月 ${moment.day} 日 ${moment.time}`,
    late: (days, unit) => (unit === 'workdays' ? `滞后 ${days} 个工作日` : `滞后 ${days} 天`),
    days: (days, unit) => (unit === 'workdays' ? `${days} 工作日` : `${days} 天`),
    dueToday: () => '今天到期',
    justDue: () => '已到期',
    dueIn: (days) => `还有 ${days} 天到期`,
    due: '截止日期',
    department: '责任部门',
    owner: '负责人',
    status: '状态',
    standard: '交付标准',
    openRow: '打开该行',
  },
  warning: {
    title: {
      doer: '进度预警通知：请您回复',
      owner: '进度预警通知：您负责的任务滞后',
      approver: '进度预警通知：滞后任务待您审核',
    },
    intro: {
      doer: '以下任务已滞后。请贵部门在答复期限前提交《滞后原因说明及调整计划》。',
      owner: '以下任务由您负责，现已滞后。部门接口人已同时收到通知，请配合说明原因并调整计划。',
      approver: '以下任务已提交待审核，但已超过截止日期，目前等待您审核。',
    },
    brief: {
      doer: (count, by) => `${count} 项滞后，请在 ${by} 前回复`,
      owner: (count) => `您负责的 ${count} 项任务滞后`,
      approver: (count, by) => `${count} 项滞后任务待您审核，请在 ${by} 前处理`,
    },
    why: {
      doer: '您是责任部门的接口人（责任矩阵中的 R）',
      owner: '您是滞后任务的负责人',
      approver: '您是责任矩阵中的审批人（A）',
    },
    number: '预警编号',
    consult: '可咨询（C）',
    nobodyToConsult: '责任矩阵中未指定',
    asked: '请提交',
    ask: {
      doer: '《滞后原因说明及调整计划》：滞后原因、调整计划、拟新截止日期',
      approver: '审核结果：通过，或退回并说明理由',
    },
    askedOfContact: '部门接口人提交《滞后原因说明及调整计划》',
    replyBy: '答复期限',
    where: '填写位置',
    place: (sheet, number) => `「${sheet}」表，编号 ${number}`,
  },
  digest: {
    title: { overdue: '已逾期', approval: '待您审核', dueSoon: '即将到期' },
    intro: {
      overdue: '以下任务已过截止日期，请尽快完成并更新状态。',
      approval: '以下任务已提交为「待审核」，等待您审核。',
      dueSoon: '以下任务近期到期，请确认能否按时交付；有困难请尽早告知总负责人。',
    },
    brief: {
      overdue: (count) => `${count} 项已逾期`,
      approval: (count) => `${count} 项待您审核`,
      dueSoon: (count) => `${count} 项即将到期`,
    },
    why: {
      overdue: '您负责其中任务的执行（R）',
      approval: '您是责任矩阵中的审批人（A）',
      dueSoon: '您负责其中任务的执行（R）',
    },
  },
  rollup: {
    title: '各部门进度汇总',
    headline: (late) => `本周 ${late} 项滞后`,
    changes: (fresh, better, worse) => `与上次汇总相比：新增滞后 ${fresh} 项，好转 ${better} 项，加重 ${worse} 项。`,
    brief: (late) => `本周 ${late} 项滞后`,
    briefProblems: (count) => `${count} 处数据需处理`,
    why: '您是总负责人',
    columns: {
      department: '部门',
      tasks: '任务',
      done: '已完成',
      late: '滞后',
      dueSoon: '将到期',
      worst: '最长滞后',
      asked: '申请（元）',
      approved: '已批（元）',
    },
    parts: {
      money: '资源需求金额',
      departments: '各部门',
      worst: '滞后最久',
      findings: '责任矩阵与数据问题',
      unreadable: '无法读取的行',
      deferred: '尚未发出的邮件',
      doubtful: '不确定是否已发出的邮件',
    },
    notes: {
      unreadable: '以下单元格的内容无法识别，所在行未计入提醒和统计。请按建议改正，下次检查时自动计入。',
      deferred: '今日邮件额度已用完或时间不够，以下邮件在排队，将在之后的整点自动续发，无需处理。',
      doubtful:
        '以下邮件发送时出错，无法确认对方是否收到，因此不会自动重发。请先向收件人确认；若未收到，请在菜单「协作 → 运行状态」中点「重发」。',
      noFindings: '未发现问题。',
    },
    remedy: '建议',
    mailTo: '收件人',
  },
}));
