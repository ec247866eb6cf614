import { columnWords } from '../column-words';

/** 一张表各列的表头和批注：填什么、谁来填、举个例子。 */
export const columns = columnWords({
  fills: {
    lead: '总负责人填。',
    department: '责任部门填。',
    asked: '被要求答复的部门填。',
    script: '由脚本填写，不用改。',
  },
  note: (what, who, example) => `${what}${who}例：${example}。`,
});
