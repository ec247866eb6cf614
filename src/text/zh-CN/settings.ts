import type { SettingsWords } from '../sheets';

/** 协作规则的每一条：名称、单位、含义，以及默认值的来源。 */
export const settings: SettingsWords = {
  language: {
    rule: '语言',
    unit: '',
    meaning: '表格、邮件和提示用哪种语言；改后运行一次「修复表格」。',
    source: '本表',
  },
  paused: {
    rule: '暂停提醒',
    unit: '',
    meaning: '选「是」就停发一切自动邮件，各项时限也停住，例如放长假时；选「否」恢复。',
    source: '业内：统一的暂停开关',
  },
  matrixOf: {
    rule: '责任矩阵的行',
    unit: '',
    meaning: '责任矩阵一行一个任务，还是一行一个流程节点。',
    source: '指南 T 第 3 步：按子任务；指南 P 第 4 步：按流程节点',
  },
  digestDay: {
    rule: '每周汇总日',
    unit: '',
    meaning: '每周哪一天给每个人发一封汇总；遇休息日顺延到下一个工作日。',
    source: '指南 T 第 5 步：每周检查；定在周一是本表所选',
  },
  digestTime: {
    rule: '每周汇总时间',
    unit: '时:分',
    meaning: '汇总在当天几点之后发出，按本表格的时区。',
    source: '本表：上班时',
  },
  mailTime: {
    rule: '每日邮件时间',
    unit: '时:分',
    meaning: '预警、提醒、升级合成一封，在工作日的这个时间之后发出，一人一天最多一封。',
    source: '本表：上班时',
  },
  lagUnit: {
    rule: '滞后怎样数',
    unit: '',
    meaning: '滞后天数只数工作日，还是数自然日。',
    source: '本表：周末不应算作滞后',
  },
  region: {
    rule: '工作日历的地区',
    unit: '',
    meaning:
      '哪些日子休息：中国大陆（含法定节假日和调休上班日），或单纯周一至周五上班。另有不同的日子写在「工作日历」。',
    source: '本表',
  },
  dueSoon: {
    rule: '快到期的范围',
    unit: '天',
    meaning: '离现定截止还有几天以内算「快到期」，亮黄灯；当天也算。',
    source: '本表：与每周检查的间隔相同',
  },
  noticeAfter: {
    rule: '滞后几天发预警',
    unit: '天',
    meaning: '滞后达到几天就发《进度预警通知》。',
    source: '本表：一滞后就提醒；指南 T 第 5 步的例子是晚 3 天',
  },
  replyHours: {
    rule: '滞后说明答复时限',
    unit: '小时',
    meaning: '收到预警通知后多久之内要交《滞后原因说明及调整计划》；遇休息日顺延，48 小时即两个工作日后的同一时刻。',
    source: '指南 T 第 5 步：48 小时内',
  },
  escalationHours: {
    rule: '升级时限',
    unit: '小时',
    meaning:
      '部门之间解决不了的事、已发现的风险，多久之内要上报；逾期未答复的通知再过这么久上报上级领导。按钟点算，不跳过休息日。',
    source: '指南 T 第 4 步、指南 P 第 5 步：24 小时内',
  },
  urgentHours: {
    rule: '紧急事项答复时限',
    unit: '小时',
    meaning: '群里的紧急问题，责任人多久之内要给出解决办法。按钟点算。',
    source: '指南 T 第 4 步：2 小时内',
  },
  approval: {
    rule: '完成要经审核',
    unit: '',
    meaning: '选「是」：部门做完先到「待审核」，由 A 通过才算「已完成」；选「否」：部门可以直接填「已完成」。',
    source: '指南 T 第 4 步：未开始 → 进行中 → 待审核 → 已完成',
  },
  meetingDay: {
    rule: '周例会日',
    unit: '',
    meaning: '每周哪一天开进度例会；会前各接口人交《周进度表》。',
    source: '指南 P 第 5 步：每周五 17:00',
  },
  meetingTime: {
    rule: '周例会时间',
    unit: '时:分',
    meaning: '进度例会几点开始。',
    source: '指南 P 第 5 步：每周五 17:00',
  },
  meetingMinutes: {
    rule: '周例会时长上限',
    unit: '分钟',
    meaning: '进度例会最多开多久。',
    source: '指南 P 第 5 步：不超过 30 分钟；指南 T 第 4 步：30–60 分钟',
  },
  spendingLimit: {
    rule: '支出审批额',
    unit: '元',
    meaning: '超过这个数的支出要总负责人批准。',
    source: '指南 P 第 5 步：5,000 元以上',
  },
  mostResponsible: {
    rule: '一行最多几个 R',
    unit: '个',
    meaning: '一行的 R 超过这个数，校验时建议把工作拆开。',
    source: '业内：超过 3 个就拆分',
  },
  mostConsulted: {
    rule: '一行最多几个 C',
    unit: '个',
    meaning: '一行的 C 超过这个数，校验时提醒决策会变慢。',
    source: '业内：C 过多拖慢决策；3 个是本表所定',
  },
  mostInformed: {
    rule: '一行最多几个 I',
    unit: '个',
    meaning: '一行的 I 超过这个数，校验时给出提示。',
    source: '业内：I 不宜过多；5 个是本表所定',
  },
  shareOfWork: {
    rule: '一个部门担 R 或 A 的占比上限',
    unit: '占比',
    meaning: '一个部门在超过这个比例的行里是 R 或 A，校验时提醒负担过重。',
    source: '业内：60 %',
  },
  shareOfAccount: {
    rule: '一个部门担 A 的占比上限',
    unit: '占比',
    meaning: '一个部门在超过这个比例的行里是 A，校验时建议把最终责任放下去。',
    source: '业内：最终责任要下放；50 % 是本表所定',
  },
  shareFromRows: {
    rule: '占比从几行起算',
    unit: '行',
    meaning: '责任矩阵不足这么多行时，不检查以上两个占比。',
    source: '本表',
  },
};
