import { once } from '../../domain/once';
import type { StartWords } from '../start';

const stages = { planning: '筹划中：分工还没有开始执行', running: '执行中', closing: '收尾：所有任务都已完成' };

/** 「开始」页：新建之前讲这是什么、先点哪里；之后一眼看到全局。 */
export const start = once<StartWords>(() => ({
  fresh: [
    {
      topic: '欢迎',
      state: '这份表格帮几个部门一起做成一件事：谁负责什么，写得清楚；什么滞后了，看得见；该提醒谁，它来发信。',
    },
    {
      topic: '第一步',
      state:
        '点上方菜单「协作 → 新建协作…」，选一个现成的例子或空白表，几分钟就能开始。（菜单没出现？等几秒，或刷新页面。）',
    },
    {
      topic: 'Google 会问一次',
      state:
        '第一次点菜单时，Google 会请你同意：选你的账号 → 若出现「此应用未经 Google 验证」，点「高级」→「转至…（不安全）」→「允许」。' +
        '出现这一页是因为脚本就是你这份副本自己的，没有经过公开上架。同意之后，再点一次菜单。',
    },
    {
      topic: '给各部门接口人',
      state: '在带颜色的格子里填写你们部门的内容就行，不需要菜单，也不需要授权。每个表头上的说明讲了该填什么。',
    },
    {
      topic: '关于安全',
      state: '格子的保护用来防止填错、留下记录；凡能编辑本表的人也能改动它的脚本，所以请只共享给你信任的人。',
    },
    {
      topic: '要帮忙',
      state:
        '把鼠标停在任一表头上看说明；「协作 → 校验」会逐格说出哪里要改、怎么改；「协作 → 关于」讲它能做什么、用到哪些权限。',
    },
  ],
  topics: {
    collaboration: '协作名称',
    asOf: '截至',
    stage: '阶段',
    late: '滞后任务',
    waiting: '在等谁',
    answers: '待答复的预警',
    findings: '校验',
    blocks: '分组',
    reminders: '自动提醒',
    lastRun: '上次运行',
    nextRun: '下次运行',
    mails: '邮件',
    forContacts: '给各部门接口人',
    forLead: '给总负责人',
  },
  states: {
    asOf: (when) => `${when}（之后的改动，下次运行后显示）`,
    stage: (stage) => stages[stage],
    late: (late, tasks) =>
      tasks === 0 ? '还没有任务' : late === 0 ? `${tasks} 项任务，没有滞后` : `${tasks} 项任务中 ${late} 项滞后`,
    waiting: (waits) =>
      waits.length === 0 ? '没有在等的事' : waits.map(({ on, count }) => `${on}（${count}）`).join('、'),
    answers: (waits) =>
      waits.length === 0
        ? '没有'
        : waits
            .map(
              ({ department, count, by, late }) =>
                `${department} ${count} 份${by === null ? '' : `（${late ? '逾期，' : ''}最早期限 ${by}）`}`,
            )
            .join('、'),
    scattered: (departments) => `${departments.join('、')}的行散开了，请点「协作 → 整理分组」`,
    findings: (errors, warnings, listed) =>
      errors + warnings === 0
        ? '没有问题'
        : `${errors} 个错误、${warnings} 个警告，${listed ? '见「校验结果」' : '点「校验」看是哪些'}`,
    remindersOn: (owner) => `已启用，以 ${owner} 的名义运行`,
    stalled: (owner, since, command) =>
      `自动提醒自 ${since} 起没有运行，也没有发信：${owner} 可能已无法访问本表。请点「协作 → ${command}」接过来`,
    remindersOff: () => '未启用：不会自动发信。总负责人点「协作 → 启用自动提醒」开始',
    paused: () => '已暂停：不发信，时限也停住。在「协作规则」把「暂停提醒」改为「否」恢复',
    never: () => '还没有',
    mails: (sent, queued, doubtful) =>
      [
        `已发送 ${sent} 封`,
        queued > 0 ? `排队中 ${queued} 封` : '',
        doubtful > 0 ? `存疑 ${doubtful} 封，见「运行状态」` : '',
      ]
        .filter(Boolean)
        .join('，'),
    forContacts: () =>
      '在「任务分工」里更新本部门带颜色的格子：状态、进度、备注；做完选「待审核」。收到预警就在「预警记录」自己那一行答复。',
    forLead: () => '改了分工就点「校验」；要马上通知就点「立即发送」；表格乱了就点「修复表格」。',
    quota: (left) => `今天还可以发 ${left} 封`,
  },
}));
