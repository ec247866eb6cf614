import type { SheetWords } from '../sheets';

/** 脚本写、大家看的三张表：校验结果、预警记录、邮件记录。 */
export const logSheets: Pick<SheetWords, 'findings' | 'notices' | 'mails'> = {
  findings: {
    name: '校验结果',
    columns: {
      severity: {
        header: '严重程度',
        note: '错误必须改，警告最好改，提示看看就好。由脚本填写。例：错误。',
      },
      sheet: { header: '工作表', note: '问题在哪张表。由脚本填写。例：责任矩阵。' },
      cell: { header: '单元格', note: '问题在哪一格，点一下就跳过去。由脚本填写。例：C5。' },
      sentence: { header: '问题', note: '哪里不对。由脚本填写。例：「接收客户投诉」没有 A。' },
      remedy: {
        header: '怎么改',
        note: '改成什么样就好了；改完再校验一次，这一行就消失。由脚本填写。例：给一个部门填 A。',
      },
      checked: { header: '校验时间', note: '这次校验的时间。由脚本填写。例：2024-07-01 09:00。' },
    },
  },
  notices: {
    name: '预警记录',
    columns: {
      id: { header: '通知编号', note: '《进度预警通知》的编号，由脚本给出。例：W001。' },
      task: { header: '任务编号', note: '哪一项任务滞后了。由脚本填写。例：T007。' },
      title: { header: '任务', note: '任务的名称。由脚本填写。例：渠道铺货。' },
      department: { header: '责任部门', note: '通知发给哪个部门，由它答复。由脚本填写。例：销售部。' },
      due: {
        header: '当时截止',
        note: '发通知时的现定截止；同一任务同一截止日只通知一次。由脚本填写。例：2024-07-20。',
      },
      lag: { header: '滞后天数', note: '发通知时已滞后几天。由脚本填写。例：3。' },
      issued: {
        header: '通知时间',
        note: '通知是什么时候开出的，答复时限从这时起算。由脚本填写。例：2024-07-25 09:00。',
      },
      replyBy: { header: '答复期限', note: '最迟什么时候答复，跳过休息日。由脚本填写。例：2024-07-29 09:00。' },
      state: { header: '状态', note: '这份通知走到哪一步了。由脚本填写。例：待答复。' },
      reason: {
        header: '滞后原因',
        note: '《滞后原因说明及调整计划》的前一半：为什么晚了。被通知的部门填。例：两家经销商的合同晚签了一周。',
      },
      plan: {
        header: '调整计划',
        note: '打算怎样赶上：做什么、谁来做、什么时候。被通知的部门填。例：加派 2 人，7 月 30 日前完成剩余 40 家门店。',
      },
      proposed: {
        header: '拟新截止',
        note: '需要改期才填，经总负责人同意后才生效。被通知的部门填。例：2024-07-30。',
      },
    },
  },
  mails: {
    name: '邮件记录',
    columns: {
      key: {
        header: '邮件标识',
        note: '每封信独有的标识，同一标识不会发第二次。由脚本填写，请勿改动。例：….2024-07-01.wangfang@example.com。',
      },
      to: { header: '收件人', note: '发给谁。由脚本填写。例：wangfang@example.com。' },
      subject: { header: '主题', note: '邮件的主题。由脚本填写。例：2 项任务滞后。' },
      contains: { header: '包含', note: '这封信里有哪几件事。由脚本填写。例：预警通知 W001。' },
      queued: { header: '排队时间', note: '什么时候决定要发。由脚本填写。例：2024-07-01 09:00。' },
      sent: { header: '发送时间', note: '实际什么时候发的。由脚本填写。例：2024-07-01 09:01。' },
      state: {
        header: '发送状态',
        note: '排队中、已发送、存疑、不再发送。「存疑」是发送时出了错、不确定是否送到，脚本不会自行重发。由脚本填写。例：已发送。',
      },
      error: { header: '错误说明', note: '没发成时 Google 怎么说。由脚本填写。例：收件地址无效。' },
    },
  },
};
