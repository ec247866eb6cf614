import { once } from '../../domain/once';
import type { RightsWords } from '../rights';

/** 分组、权限和共享之后的回话。 */
export const rights = once<RightsWords>(() => ({
  regrouped: () => '各部门的行已排在一起，每组末尾留有空行供新增内容；内容、格式、批注和链接都没有动，权限已跟着更新。',
  alreadyGrouped: () => '各部门的行本来就在一起，没有移动任何行。',
  applied: () => '权限已按职责表更新：各部门接口人只能改自己部门的行和请他答复的格子，其余由总负责人和副负责人编辑。',
  shared: (people) => `表格已共享给 ${people} 位协作成员，Google 会给他们发一封通知。`,
  refused: (addresses) =>
    `Google 不接受这些地址，别人不受影响：${addresses.join('、')}。请在职责表的「Google 账号」一列填上可用的账号，再点「协作 → 更新权限」。`,
  unkept: (sheets) =>
    `这些表的权限 Google 没有让改：${sheets.join('、')}。请由表格的所有者再点一次「协作 → 更新权限」。`,
}));
