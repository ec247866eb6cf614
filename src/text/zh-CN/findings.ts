import { once } from '../../domain/once';
import type { KindName } from '../../sheets/column';
import type { SheetKey } from '../../sheets/index';
import type { FindingWords } from '../findings';
import type { MenuWords } from '../menu';
import { choices } from './choices';
import { menu } from './menu';
import { settings } from './settings';
import { sheets } from './sheets';

const list = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、');
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const command = (name: keyof MenuWords['items']): string => `「${menu().title} → ${menu().items[name]}」`;
const item = { tasks: '任务', nodes: '流程节点' } as const;
const itemSheet = { tasks: '任务分工', nodes: '流程节点' } as const;

const header = (sheet: SheetKey, column: string): string => {
  const columns: Readonly<Record<string, { readonly header: string }>> = sheets()[sheet].columns;
  return columns[column]?.header ?? column;
};

/** 各种单元格里该填什么。 */
const right = once<Readonly<Record<KindName, string>>>(() => ({
  text: '请改填文字。',
  id: '请改填编号，例：T001。',
  reference: '请改填名称或编号，写法和它所在的表一样。',
  references: '请填编号，多个用逗号隔开，例：T001, T002。',
  choice: '请从这一格的下拉列表里选一个；没有下拉列表时，请总负责人点「协作 → 修复表格」。',
  day: '请写成完整的日期，例：2024-07-15 或 2024年7月15日；日期要真有这一天。',
  when: '请填日期（例：2024-09-30），或从开始算起的期限（例：3 个月内）。',
  instant: '这一格由脚本填写：请用「撤销」恢复；恢复不了就清空。',
  number: '请只填数字，例：30、1,200 或 5万；单位另写在别处。',
  percent: '请填百分数，例：60%。',
  duration: '请填数字加单位，例：4 小时、2 工作日。',
  email: '请填一个邮箱地址，例：wangfang@example.com。',
  letter: '请填 R、A、C、I 或 R/A，没有关系就空着。',
  link: '这一格由脚本填写：请清空，点「协作 → 校验」重新生成。',
  any: '请清空后重新填写。',
}));

const failures = {
  slogan: '没有说清具体要改变什么',
  'no-number': '没有可以衡量的数字',
  'no-change': '目标值和现状一样',
  'no-time': '没有写明期限',
} as const;

const charterHeader = (column: string): string => `「${header('charter', column)}」`;

const mends = once(() => ({
  slogan: '写明对象（例：跨部门项目的平均交付周期）',
  'no-number': `写上数字，或填好${charterHeader('metric')}和${charterHeader('target')}（例：缩短 20 %）`,
  'no-change': `把${charterHeader('target')}改成要达到的数`,
  'no-time': `写上期限，或填好${charterHeader('byWhen')}（例：3 个月内）`,
}));

const settingForm = (kind: 'choice' | 'number' | 'share' | 'time', least: number, most: number): string => {
  if (kind === 'number') return `请填 ${least} 到 ${most} 之间的数字`;
  if (kind === 'share') return '请填百分数，例：60%';
  return kind === 'time' ? '请填时间，例：09:00' : '请从下拉列表里选一个';
};

/** 校验发现的问题：一句说哪里不对，一句说接下来怎么改。 */
export const findings = once<FindingWords>(() => ({
  'sheet-missing': () => ({
    sentence: '这张工作表不见了，靠它的检查和提醒都停着。',
    remedy: `误删的话先点「撤销」，或在「文件 → 版本记录」里找回；找不回就请总负责人点${command('repairWorkbook')}，重建一张空表。`,
  }),
  'column-missing': ({ sheet, column }) => ({
    sentence: `找不到「${header(sheet as SheetKey, column)}」这一列的表头，这一列的内容没有读到。`,
    remedy: `把表头改回「${header(sheet as SheetKey, column)}」，或请总负责人点${command('repairWorkbook')}；已填的内容不会丢。`,
  }),
  'unreadable-cell': ({ value, kind }) => ({ sentence: `看不懂这一格里的「${value}」。`, remedy: right()[kind] }),
  'half-row': ({ sheet, column }) => ({
    sentence: `这一行只填了一半：「${header(sheet, column)}」还空着。`,
    remedy: `补上「${header(sheet, column)}」；这一行不要了，就把整行清空。`,
  }),
  'duplicate-id': ({ id, first }) => ({
    sentence: `编号 ${id} 用了两次，第 ${first} 行已经是它。`,
    remedy: '两行里后来复制出来的那一行：清空编号，脚本会给新的；其余内容不用动。',
  }),

  'no-lead': () => ({
    sentence: '职责表里没有总负责人，没有人统筹和拍板。',
    remedy: '在职责表加一行，角色选「总负责人」，填上姓名和邮箱。总负责人只能有一位。',
  }),
  'several-leads': ({ name, first }) => ({
    sentence: `总负责人只能有一位：第一位是「${first}」，这里又写了「${name}」。`,
    remedy: '只留一位总负责人，其余的角色改成「副负责人」或「成员」。',
  }),
  'several-contacts': ({ department, name, first }) => ({
    sentence: `「${department}」有不止一位接口人：第一位是「${first}」，这里又写了「${name}」。`,
    remedy: '每个部门只留一位接口人，其余的角色改成「成员」。',
  }),
  'contact-without-department': ({ name, role }) => ({
    sentence: `${choices().role[role]}「${name}」没有写部门，不知道替哪个部门办事。`,
    remedy: '在「部门」一列选上部门。',
  }),
  'department-without-contact': ({ department }) => ({
    sentence: `「${department}」参加协作，但没有接口人：它的提醒只能先发给总负责人。`,
    remedy: `在职责表给「${department}」加一位接口人，填上姓名和邮箱；如果部门名称写得不一致，请改成同一个名称。`,
  }),
  'invalid-address': ({ address, name }) => ({
    sentence: `「${name}」的邮箱「${address}」不是有效的地址，邮件发不到。`,
    remedy: '一格只填一个地址，例：wangfang@example.com；不要带姓名、空格或逗号。',
  }),
  'address-with-two-names': ({ address, name, first }) => ({
    sentence: `同一个邮箱 ${address} 写给了两个人：「${first}」和「${name}」。`,
    remedy: '填各人自己的邮箱；如果是同一个人，把姓名写成一样的。',
  }),
  'name-with-two-addresses': ({ name, address, first }) => ({
    sentence: `「${name}」有两个邮箱：${first} 和 ${address}。按姓名指派的任务只会发到第一个。`,
    remedy: '同一个人请用同一个邮箱；如果是两个同名的人，在姓名后面加上部门以示区别。',
  }),
  'absence-reversed': ({ name, from, to }) => ({
    sentence:
      from === ''
        ? `「${name}」只写了缺席止 ${to}，没有写缺席起，代理不会生效。`
        : `「${name}」的缺席止 ${to} 早于缺席起 ${from}，代理不会生效。`,
    remedy: '把两个日期改对；不缺席就把两格都清空。',
  }),
  'absence-without-deputy': ({ name, deputy }) => ({
    sentence:
      deputy === ''
        ? `「${name}」将缺席或正在缺席，但没有写代理人：邮件仍发给本人。`
        : `「${name}」的代理人「${deputy}」不能代办：职责表里没有这个人，或就是本人。`,
    remedy: '在「代理人」写上职责表里另一个人的姓名；那个人也要有邮箱。',
  }),

  'charter-item-missing': ({ item: what }) => ({
    sentence: `启动说明里还没有写「${choices().charterItem[what]}」。`,
    remedy: `在启动说明加一行，${charterHeader('item')}选「${choices().charterItem[what]}」，${charterHeader('content')}写清楚。`,
  }),
  'charter-item-repeated': ({ item: what, first }) => ({
    sentence: `「${choices().charterItem[what]}」只能有一个，第 ${first} 行已经写了；现在以第 ${first} 行为准。`,
    remedy: '留下对的一行，清空另一行。',
  }),
  'charter-choice-unknown': ({ item: what, value }) => ({
    sentence: `没有叫「${value}」的${choices().charterItem[what]}。`,
    remedy: `请写成其中一个：${Object.values(choices()[what]).join('、')}。`,
  }),
  'goal-not-smart': ({ goal, failures: found }) => ({
    sentence: `目标「${goal}」还不是 SMART 目标：${found.map((why) => failures[why]).join('；')}。`,
    remedy: `${found.map((why) => mends()[why]).join('；')}。写法可参考：3 个月内将跨部门项目平均交付周期缩短 20 %。`,
  }),
  'goal-without-reasons': ({ goal, missing }) => ({
    sentence: `目标「${goal}」没有写${missing.map(charterHeader).join('和')}。`,
    remedy: '各用一句话补上，开启动会时大家更容易认同；不补也可以继续。',
  }),
  'goal-due-before-start': ({ goal, by, start }) => ({
    sentence: `目标「${goal}」的期限 ${by} 不晚于协作开始的日子 ${start}。`,
    remedy: '改期限，或到任务分工核对「计划开始」。',
  }),
  'goal-due-passed': ({ goal, by }) => ({
    sentence: `目标「${goal}」的期限 ${by} 已经过去。`,
    remedy: '已达成就进入收尾；没有达成，请总负责人和各部门商定新的期限并改在这里。',
  }),

  'matrix-empty': ({ of, count }) => ({
    sentence: `已有 ${count} 个${item[of]}，责任矩阵还是空的：没有人被定为负责 R 或批准 A。`,
    remedy: `请总负责人点${command('makeMatrix')}，然后给每行填上 R 和 A。`,
  }),
  'task-without-row': ({ of, name }) => ({
    sentence: `${item[of]}「${name}」在责任矩阵里没有一行。`,
    remedy: `请总负责人点${command('makeMatrix')}补上（已填的字母都保留），再给它填上 R 和 A。`,
  }),
  'row-without-task': ({ of, item: name }) => ({
    sentence: `责任矩阵里的「${name}」在${itemSheet[of]}里已经找不到。`,
    remedy: `改了名称或编号的，请改回一致；确实不做了，就删掉责任矩阵的这一行。`,
  }),
  'contact-without-column': ({ department, name }) => ({
    sentence: `「${department}」有接口人${name ? `「${name}」` : ''}，但责任矩阵里没有它的一列。`,
    remedy: `请总负责人点${command('makeMatrix')}补上这一列；如果部门名称写得不一致，请改成同一个名称。`,
  }),
  'duplicate-department-column': ({ department }) => ({
    sentence: `责任矩阵里「${department}」有两列，不知道以哪一列为准。`,
    remedy: '把字母并到一列，删掉另一列。',
  }),
  'not-a-letter': ({ value, item: name, department }) => ({
    sentence: `「${name}」一行、「${department}」一列写的「${value}」不是 RACI 字母。`,
    remedy: '请改成 R（负责）、A（批准，最终负责）、C（咨询）、I（知会）或 R/A；没有关系就空着。',
  }),
  'row-empty': ({ item: name }) => ({
    sentence: `「${name}」一行一个字母也没有，没有部门管这件事。`,
    remedy: '至少填一个 R（负责）和一个 A（批准，最终负责）。',
  }),
  'row-without-accountable': ({ item: name }) => ({
    sentence: `「${name}」没有 A，没有部门批准和最终负责。`,
    remedy: '在这一行选定一个部门填 A；自己做、自己负责的部门填 R/A。',
  }),
  'row-with-several-accountable': ({ item: name, departments }) => ({
    sentence: `「${name}」有 ${departments.length} 个 A：${list(departments)}。人人最终负责，等于没有人负责。`,
    remedy: '只留一个 A，其余的改成 C（咨询）或 I（知会）。',
  }),
  'row-without-responsible': ({ item: name }) => ({
    sentence: `「${name}」没有 R，没有部门去做。`,
    remedy: '在这一行给要做这件事的部门填 R。',
  }),
  'department-not-responsible': ({ task, department, responsible }) => ({
    sentence: `任务「${task}」的责任部门是「${department}」，而责任矩阵里负责 R 的是${list(responsible)}。`,
    remedy: '两处改成一致：改任务分工的「责任部门」，或在责任矩阵给它填 R。改好以前，两边的部门都会收到提醒。',
  }),
  'department-column-empty': ({ department }) => ({
    sentence: `责任矩阵里「${department}」一列是空的。`,
    remedy: '填上它在各行的字母；它不参加的话，从职责表去掉它的接口人，再删掉这一列。',
  }),
  'too-many-responsible': ({ item: name, count, most }) => ({
    sentence: `「${name}」有 ${count} 个 R，超过 ${most} 个：人一多，谁都以为别人在做。`,
    remedy: '把它拆成几个小任务，各有各的 R；上限可在协作规则里改。',
  }),
  'too-many-consulted': ({ item: name, count, most }) => ({
    sentence: `「${name}」要咨询 ${count} 个部门（C），超过 ${most} 个，决定会变慢。`,
    remedy: '只留非问不可的 C，其余的改成 I（知会）；上限可在协作规则里改。',
  }),
  'too-many-informed': ({ item: name, count, most }) => ({
    sentence: `「${name}」要知会 ${count} 个部门（I），超过 ${most} 个。`,
    remedy: '用不着知道的部门可以空着；上限可在协作规则里改。',
  }),
  'department-overloaded': ({ department, count, rows, most }) => ({
    sentence: `「${department}」在 ${rows} 行里担 ${count} 行的 R 或 A，超过 ${percent(most)}，担子过重。`,
    remedy: '看看哪些可以交给别的部门；上限可在协作规则里改。',
  }),
  'accountability-concentrated': ({ department, count, rows, most }) => ({
    sentence: `「${department}」在 ${rows} 行里担 ${count} 行的 A，超过 ${percent(most)}，批准都压在一处。`,
    remedy: '把 A 交给离事情更近的部门；上限可在协作规则里改。',
  }),
  'does-and-answers': ({ item: name, department }) => ({
    sentence: `「${name}」由「${department}」自己做、自己批准（R/A），没有别人把关。`,
    remedy: '要紧的事请让另一个部门担 A；小事可以不改。',
  }),
  'department-without-duty': ({ department }) => ({
    sentence: `「${department}」只被咨询或知会，没有一行是 R 或 A。`,
    remedy: '想一想它是否需要参加；需要就不用改。',
  }),
  'department-in-every-row': ({ department, rows }) => ({
    sentence: `「${department}」在全部 ${rows} 行里都有字母，可能卷入过多。`,
    remedy: '把用不着它的格子空出来；确实都有关就不用改。',
  }),
  'nobody-consulted-or-informed': () => ({
    sentence: '整张责任矩阵没有一个 C 或 I，各部门各做各的，容易互不知情。',
    remedy: '想一想做之前该问谁（C）、做完该告诉谁（I），填上去。',
  }),

  'unknown-department': ({ item: name, department }) => ({
    sentence: `「${name}」的责任部门「${department}」不在职责表里。`,
    remedy: '改成职责表里的部门名称，或在职责表给这个部门加一位接口人。',
  }),
  'block-scattered': ({ department }) => ({
    sentence: `「${department}」的行没有连在一起，离开本部门区块的行可能改不了或改错。`,
    remedy: '点「协作 → 整理分组」：各部门的行重新排在一起，内容和格式都不动，编辑权限跟着更新。',
  }),
  'task-without-department': ({ task }) => ({
    sentence: `任务「${task}」没有责任部门。`,
    remedy: '在「责任部门」一列选一个部门。',
  }),
  'task-without-due': ({ task }) => ({
    sentence: `任务「${task}」没有截止日，滞后和提醒都无从算起。`,
    remedy: '请总负责人在「现定截止」一列填上日期。',
  }),
  'task-without-standard': ({ task }) => ({
    sentence: `任务「${task}」没有交付标准，做到什么程度算完成说不清。`,
    remedy: '写上数得出来的标准，例：海报文案 3 款、短视频 2 条，经法务部审核。',
  }),
  'standard-not-countable': ({ task, standard }) => ({
    sentence: `任务「${task}」的交付标准「${standard}」里没有数得出来的东西。`,
    remedy: '加上数量、比例或日期，例：海报文案 3 款、短视频 2 条。',
  }),
  'task-without-status': ({ task }) => ({
    sentence: `任务「${task}」没有状态，暂按「未开始」处理。`,
    remedy: '从下拉列表里选：未开始、进行中、待审核或已完成。',
  }),
  'asked-unknown': ({ ask, asked }) => ({
    sentence: `${ask} 请「${asked}」填写，但职责表里没有这个人，谁填的都不采用。`,
    remedy: '在职责表写好该部门现在的接口人，之后会改请那一位；或者把原来的人写回职责表。',
  }),
  'owner-unknown': ({ task, owner }) => ({
    sentence: `任务「${task}」的负责人「${owner}」不在职责表里，提醒改发部门接口人。`,
    remedy: '从下拉列表里选姓名，或在职责表给这个人加一行（角色选「成员」）。',
  }),
  'start-after-due': ({ task, start, due }) => ({
    sentence: `任务「${task}」计划 ${start} 开始，却在 ${due} 就截止。`,
    remedy: '改「计划开始」，或请总负责人改「现定截止」。',
  }),
  'unknown-predecessor': ({ item: name, missing }) => ({
    sentence: `「${name}」要等的 ${missing.join('、')} 并不存在。`,
    remedy: '改成已有的编号，多个用逗号隔开；不用等谁就清空。',
  }),
  'predecessor-circle': ({ ids, count }) => ({
    sentence: `${ids.join('、')}${count > ids.length ? ` 等 ${count} 个` : ''}${
      count > 1 ? '互相等待，绕成一圈' : '在等它自己'
    }，永远开始不了。`,
    remedy: '从其中一个的前置里去掉一个编号，把圈断开。',
  }),
  'unknown-node': ({ task, node }) => ({
    sentence: `任务「${task}」写的流程节点「${node}」不在流程节点表里。`,
    remedy: '从下拉列表里选一个节点，或先在流程节点表里加上它。',
  }),
  'task-without-node': ({ task }) => ({
    sentence: `任务「${task}」没有写流程节点，而责任矩阵是按流程节点定的：不知道该由谁批准、咨询谁。`,
    remedy: '在「流程节点」一列选一个节点。改好以前，提醒发给责任部门和总负责人。',
  }),

  'bad-setting': ({ setting, value, kind, least, most }) => ({
    sentence: `规则「${settings()[setting].rule}」不能是「${value}」，现在按默认值执行。`,
    remedy: `${settingForm(kind, least, most)}；清空就用默认值。`,
  }),
  'duplicate-setting': ({ setting, first }) => ({
    sentence: `规则「${settings()[setting].rule}」写了两行，现在以第 ${first} 行为准。`,
    remedy: '留下对的一行，清空另一行。',
  }),
  'calendar-year-unknown': ({ year }) => ({
    sentence: `还不知道 ${year} 年的法定节假日和调休，那一年暂按周一至周五上班来算。`,
    remedy: `国务院公布 ${year} 年的放假安排后，把放假日和调休上班日填进工作日历，或更新脚本。`,
  }),
  'calendar-day-twice': ({ day, first }) => ({
    sentence: `${day} 在工作日历里写了两次，现在以第 ${first} 行为准。`,
    remedy: '留下对的一行，清空另一行。',
  }),
}));
