import type { RequestWords } from '../../asks/kinds/request/words';
import { type PlainParts, plainMail } from '../kind-words';
import type { ChoiceWords, SheetWords } from '../sheets';
import { columns } from './columns';

/** 资源需求：表名、表头和批注。 */
const sheets: Pick<SheetWords, 'requests'> = {
  requests: {
    name: '资源需求',
    columns: columns('requests', {
      id: ['需求编号', '这一项需求的编号；排序、插行之后编号不变。', 'Z0001'],
      asked: ['审批人', '金额超过「协作规则」里支出审批额度的由总负责人审批，其余由部门负责人审批。', '王芳'],
      issued: ['请批时间', '脚本请人审批的时间。', '2024-07-12 10:00'],
      replyBy: ['审批期限', '最迟什么时候审批，跳过休息日。', '2024-07-16 10:00'],
      state: ['审批状态', '这一项需求走到哪一步了；空着就是还没有填齐。', '待答复'],
      attempt: ['第几次请批', '第几次请人审批；退回后或审批前改动了，改好再请一次。', '1'],
      answered: ['审批时间', '脚本看到审批意见的时间。', '2024-07-15 09:00'],
      proof: [
        '审批核实',
        '审批意见是不是本人填的。「已核实」：Google 说明是本人，或本人点了「以本人身份确认」；「按权限」：Google 没有说明，但这几格只有被请的人和负责人能填；「未核实」：无从知道。',
        '已核实',
      ],
      seen: ['需求已阅', '脚本用来认出需求有没有改动，不用理会。', 'k3f9'],
      order: ['需求次序', '脚本排行用的次序，不用理会。', '12'],
      stamp: ['需求标记', '脚本用来认出这一段是哪一项需求的，不用理会。', 'Z0001'],
      message: ['需求回执', '脚本的回话：还缺什么、请了谁审批、结果怎样。', '已请王芳审批'],
      department: ['需求部门', '哪个部门需要。每个部门的行排在一起，末尾留有空行。', '销售部'],
      task: ['关联任务', '为哪一项任务，写任务编号；不止一项就空着。', 'T003'],
      kind: ['类型', '从下拉列表里选：人员、预算、工具设备、权限或其他。', '人员'],
      title: ['名称与规格', '要什么，写到对方能照着办。', '促销员，有快消经验'],
      quantity: ['数量', '要多少，只填数字；预算不用填。', '10'],
      unit: ['单位', '数量的单位。', '名'],
      amount: ['金额（元）', '大约花多少钱，只填数字；类型是预算时必填。', '50000'],
      needed: ['使用起', '从哪一天起要用。', '2024-07-22'],
      reason: ['用途', '用来做什么，没有会怎样。', '200 家门店同一周铺货'],
      decision: ['审批意见', '审批人选「同意」或「退回」。', '同意'],
      usedUp: ['审批标记', '脚本用来认出已经办过的审批意见，不用理会。', 'Z0001 Z0001.1.return'],
      word: ['审批说明', '退回时请写清楚原因。', '请先用上季度剩余的物料'],
    }),
  },
};

const choices: Pick<ChoiceWords, 'requestKind'> = {
  requestKind: { people: '人员', budget: '预算', tool: '工具设备', right: '权限', other: '其他' },
};

const header = (column: keyof typeof sheets.requests.columns): string =>
  `「${sheets.requests.columns[column].header}」`;

const receipts: RequestWords = {
  lacks: (lacking) => `还缺${lacking.map(header).join('、')}，填齐后请人审批。已填的内容都保留。`,
  unread: (column, typed) => `${header(column)}里的“${typed}”看不懂，改好后请人审批。`,
  put: (who, again) =>
    again ? `内容有改动，已重新请${who}审批。请按现在的内容给出${header('decision')}。` : `已请${who}审批。`,
  accepted: () => '已同意。',
  returned: (word) => `已退回：${word} 改好后会重新请人审批。`,
};

/** 邮件里关于资源需求的话。 */
const mail: PlainParts = {
  reminder: ['资源需求审批时限已过半', '请在「审批意见」选「同意」或「退回」；逾期将上报总负责人。'],
  lead: ['资源需求逾期未审批，请督促', '以下需求没有按期审批。请督促或协调；仍无结论将上报上级领导。'],
  top: ['资源需求仍未审批，请上级领导协调', '以下需求上报总负责人后仍无结论。请出面协调，以免耽误任务。'],
  standing: ['资源需求至今未审批', '以下需求已上报，有结论之前每天列出。'],
  ask: ['资源需求请您审批', '请在「审批意见」选「同意」或「退回」，退回须写明原因。'],
  accept: ['资源需求已同意', '以下需求已获同意。'],
  return: ['资源需求被退回，请修改', '请按意见修改这一行，改好后会重新请人审批；不再需要就清空。'],
};

/** 资源需求的全部用词。 */
export const request = { sheets, choices, receipts: { request: receipts }, mail: plainMail('request', mail) };
