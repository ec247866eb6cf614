import type { AskMailWords } from '../mail-asks';
import { requestMail } from './requests';

/** 邮件里关于答复、处理意见和审核的话。 */
export const askMail: AskMailWords = {
  asks: {
    brief: (title, count, by) => `${title}（${count} 项${by && `，${by} 前`}）`,
    why: '有答复或审核事项与您有关',
    record: '详见',
    extended: '已延期',
    times: (count) => `${count} 次`,
    direct: '直接影响',
    indirect: '间接影响',
    noSuccessors: '没有后续任务',
    inAll: (count) => ` 等 ${count} 项`,
  },
  reminder: {
    asked: [
      '答复时限已过半，请答复',
      '请按时提交《滞后原因说明及调整计划》（待审核的任务，请给出审核结论）；逾期将上报总负责人。',
    ],
    decider: ['答复待处理，时限已过半', '部门已经答复，请在「处理意见」选「同意」或「退回」；逾期将上报上级领导。'],
    approval: ['审核时限已过半，请审核', '请对照交付标准给出「审核结论」；逾期将上报总负责人。'],
    request: requestMail.reminder,
  },
  escalation: {
    top: ['预警仍未答复，请上级领导协调', '以下任务滞后，上报总负责人后仍无答复。请出面协调，督促答复。'],
    extensions: ['任务多次延期，请协调', '以下任务一再延期，按规则直接上报。请判断计划是否可行，协调所需支持。'],
    lead: [
      '预警逾期未答复，请督促',
      '以下任务滞后，且未按期答复，现上报总负责人并告知审批人（A）。请督促答复或协调解决；仍无答复将上报上级领导。',
    ],
    standing: ['预警至今未答复', '以下预警已上报，答复之前每天列出。'],
    'decider.lead': ['答复逾期未处理', '以下答复提交后一直没有处理意见，请督促。'],
    'decider.top': [
      '答复逾期未处理，请上级领导协调',
      '部门已按期答复，但至今没有处理意见。请督促处理，以免耽误部门调整。',
    ],
    'decider.standing': ['答复至今未处理', '以下答复等您处理，处理之前每天列出。'],
    'approval.lead': [
      '审核逾期没有结论，请督促',
      '以下任务已提交审核，审批人（A）没有按期给出结论。请督促或协调；仍无结论将上报上级领导。',
    ],
    'approval.top': [
      '审核仍无结论，请上级领导协调',
      '以下任务提交审核后，上报总负责人仍无结论。请出面协调，督促审核。',
    ],
    'approval.standing': ['审核至今没有结论', '以下审核已上报，有结论之前每天列出。'],
    'request.lead': requestMail.lead,
    'request.top': requestMail.top,
    'request.standing': requestMail.standing,
  },
  reply: {
    asked: [
      '滞后答复待您处理',
      '部门已提交《滞后原因说明及调整计划》。请在「处理意见」选「同意」或「退回」，退回须写明原因。同意后拟新截止生效，预警关闭；退回后须重新答复。',
    ],
  },
  decision: {
    return: ['滞后答复被退回，请重新答复', '请按意见修改《滞后原因说明及调整计划》；逾期将上报总负责人。'],
    accept: ['滞后答复已同意', '预警已关闭，请按调整计划推进。'],
  },
  unclear: {
    asked: ['填写有误，请补正', '以下内容还不能登记，原因见回执。已填的都保留，补正后生效；时限照常计算。'],
  },
  approval: {
    asked: [
      '任务提交审核，请您审核',
      '请对照交付标准，在「审核结论」选「通过」或「退回修改」，退回须写明原因。通过后任务为「已完成」，提交日期即完成日期；退回后回到「进行中」。',
    ],
  },
  verdict: {
    sendBack: ['审核退回，请修改', '以下任务回到「进行中」。请按意见修改，再改为「待审核」。'],
    pass: ['审核通过', '以下任务已改为「已完成」。'],
  },
  ask: { request: requestMail.ask },
  answer: { 'request.accept': requestMail.accept, 'request.return': requestMail.return },
};
