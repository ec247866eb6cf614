import { once } from '../../domain/once';
import type { Synonyms } from '../synonyms';

/** 别人同意一件事时会填的话。 */
const agreed =
  '同意 同意了 已同意 完全同意 通过 通过了 已通过 审核通过 审批通过 验收通过 批准 已批准 核准 核可 准 准许 允许 认可 接受 采纳 可以 行 好 好的 没问题 无异议 合格 达标 符合 是 对';

/** 不同意时会填的话；审核记录以前写「退回修改」。 */
const refused =
  '退回 退回了 已退回 退回去 退回修改 退回重做 退回重填 退 退件 驳回 已驳回 驳回修改 打回 打回去 打回修改 打回重做 不同意 不通过 未通过 没通过 不予通过 审核不通过 审批不通过 验收不通过 不批准 不准 不许 不认可 不接受 不采纳 不可以 不行 不合格 不达标 不符合 拒绝 否决 返回修改 返工 重做 重填 重新提交 需修改 需要修改 待修改 请修改 否 不';

const words = (list: string): readonly string[] => list.split(' ');

/** 填写时与下拉列表同义的词；繁体字、全角、句末标点不必另列。 */
export const synonyms = once<Synonyms>(() => ({
  level: {
    strategic: words('战略 战略级别 战略性 公司级'),
    ordinary: words('一般 普通级 普通级别 常规 日常'),
  },
  scenario: {
    launch: words('新品上市 新产品上市 新产品上线 新服务上线 产品上线 服务上线'),
    'key-account': words('客户需求响应 重大客户需求 大客户需求 大客户需求响应'),
    'yearly-goals': words('年度目标 年度目标拆解 战略目标拆解 年度战略目标'),
    'process-change': words('流程变革 流程变更 流程改造'),
    'major-project': words('重大项目 重点项目 重点项目推进'),
    resources: words('资源协调与共享 资源共享 资源调配'),
    'problem-solving': words('问题解决 解决问题 流程问题解决'),
    'special-task': words('临时专项 专项 专项任务 临时任务 临时性任务'),
  },
  role: {
    lead: words('项目负责人 项目经理 项目总负责人 专案经理 专案负责人 牵头人 总牵头人 组长 项目组长'),
    deputy: words('项目副负责人 副组长 项目副组长 副牵头人'),
    contact: words('对接人 部门接口人 部门对接人 联系人 部门联系人 联络人 部门联络人'),
    head: words('部门主管 部门经理 部门领导 部门长 部门总监'),
    member: words('组员 项目成员 小组成员 参与人 参与者 参与人员'),
    superior: words('上级 上级主管 直属上级 上级负责人 分管领导 高层 高层领导'),
  },
  status: {
    open: words('未启动 没开始 还没开始 还未开始 尚未开始 待开始 待启动 未开工 未做 还没做 没做 待办 新建'),
    doing: words(
      '正在进行 正在进行中 正在做 在做 进行 处理中 执行中 推进中 实施中 办理中 开展中 已开始 开始了 已启动 启动了 已开工 开工了 做着',
    ),
    review: words(
      '待审 请审核 送审 已送审 提审 报审 提交审核 已提交 提交了 审核中 待审批 审批中 待批 待批准 待验收 待复核',
    ),
    done: words(
      '完成 完成了 已完成了 全部完成 已全部完成 做完 做完了 已做完 办完 办完了 已办完 办结 已办结 完毕 已完毕 完工 已完工 结束 结束了 已结束 搞定 搞定了 ✓ √',
    ),
  },
  charterItem: {
    name: words('名称 项目名称 协作名 项目名'),
    initiator: words('发起单位 牵头部门'),
    level: words('协作级别 项目级别'),
    scenario: words('协作场景 适用场景'),
    background: words('背景 目的 背景和目的 背景及目的 项目背景'),
    goal: words('目标 项目目标 协作目标'),
    scopeIn: words('包含 范围内 包含范围 包括 范围包含'),
    scopeOut: words('不包含 范围外 不包含范围 不包括 范围不包含'),
    output: words('产出 成果 核心成果 交付成果 核心交付物'),
    keyDate: words('关键时间 关键时间点 里程碑 关键节点'),
    department: words('参加部门 协作部门 涉及部门 部门'),
  },
  dayKind: {
    off: words('休 休息日 放假 休假 假 假期 假日 节假日 不上班 停工'),
    work: words('班 上班日 工作 工作日 补班 调休上班 加班'),
  },
  decision: { accept: words(agreed), return: words(refused) },
  verdict: { pass: words(agreed), sendBack: words(refused) },
  requestKind: {
    people: words('人 人力 人手 人力资源'),
    budget: words('费用 经费 资金 钱'),
    tool: words('工具 设备 软件 系统 场地 物资'),
    right: words('账号 账号权限 系统权限 授权'),
    other: words('其它'),
  },
  lagUnit: { workdays: words('工作天 按工作日'), days: words('日历日 日历天 自然天 按自然日 天') },
  matrixOf: { tasks: words('工作任务 按任务'), nodes: words('节点 流程 按流程节点 按节点') },
  weekday: {
    mon: words('星期一 礼拜一 周1 星期1'),
    tue: words('星期二 礼拜二 周2 星期2'),
    wed: words('星期三 礼拜三 周3 星期3'),
    thu: words('星期四 礼拜四 周4 星期4'),
    fri: words('星期五 礼拜五 周5 星期5'),
    sat: words('星期六 礼拜六 周6 星期6'),
    sun: words('星期日 星期天 礼拜日 礼拜天 周天 周7 星期7'),
  },
  region: {
    china: words('中国 大陆 中国内地 内地 全国'),
    weekdays: words('周一到周五 周一至五 周一到五 星期一至星期五 星期一到星期五 星期一至五 星期一到五'),
  },
  language: { 'zh-CN': words('中文 汉语 简体 简中 中文简体'), en: words('英文 英语') },
  yesNo: {
    yes: words('是的 对 对的 需要 要 有 ✓ √'),
    no: words('不 不是 不对 不需要 不用 不要 没有 无 ×'),
  },
  letter: {
    R: words('负责 执行 执行负责 R负责 负责R R(负责) 负责(R)'),
    A: words('批准 审批 审核 最终负责 A批准 批准A A(批准) 批准(A) A审批 审批A A(审批) 审批(A)'),
    C: words('咨询 征询 征求意见 C咨询 咨询C C(咨询) 咨询(C)'),
    I: words('知会 告知 通知 I知会 知会I I(知会) 知会(I)'),
    'R/A': words('负责并批准 负责和批准 负责兼批准 负责并审批 负责和审批 负责兼审批'),
  },
}));
