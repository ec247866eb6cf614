import { isQuantified } from './quantified';
import type { When } from './span';
import { hasTimePhrase, withoutTimePhrases } from './time-phrase';

/** A goal as one row of 启动说明 states it; what the columns leave blank may stand in the content. */
export interface Goal {
  readonly content: string;
  readonly metric: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly byWhen: When | null;
  readonly relevant: string | null;
  readonly achievable: string | null;
}

/** A letter of SMART that a goal does not meet, and why. `unstated` is advice: the sentence alone may be a good goal. */
export interface SmartGap {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly why: 'slogan' | 'no-number' | 'no-change' | 'no-time' | 'unstated';
}

const directions =
  /提升|提高|加强|强化|优化|改善|改进|增强|增加|增长|推进|推动|促进|完善|降低|减少|缩短|加快|做好|达到|实现|确保|保证|努力|争取|大幅|全面|进一步|持续|显著|不断|有效|更好|将|把|使|至|到|地|的|了|\b(?:improve|increase|raise|boost|enhance|optimi[sz]e|strengthen|reduce|lower|shorten|cut|speed up|do|make|be|become|better|more|faster|greatly|further|continuously|our|the|an?|of|to|by|and|for|in|at|from)\b/gi;
const vague =
  /跨部门|部门|公司|团队|整体|各方面|效率|效能|效果|质量|水平|能力|管理|协作|协同|合作|沟通|服务|体验|竞争力|绩效|工作|业务|\b(?:cross-department(?:al)?|company|team(?:s|work)?|overall|efficien\w*|effectiveness|quality|level|capabilit\w*|management|collaborat\w*|cooperation|communication|service|experience|competitiveness|performance|work|business|together)\b/gi;

/** Whether anything is left that says what the goal is about: two Han characters or one word. */
const saysSomething = (text: string): boolean => /\p{Script=Han}\s*\p{Script=Han}|[a-z]{2}/iu.test(text);

/**
 * Which letters of SMART a goal fails (guide P step 1, guide T stage 1). By these signs, in the content or the columns:
 *
 * - S, specific: with directions (提升, 优化 …), numbers and dates taken away, something is left; where nothing is measured,
 *   something beside general nouns too (效率, 协作 …). So 提升效率 is a slogan, 提升 20 % does not say what, 上线智能客服系统 passes.
 * - M, measurable: a target, or a number in the content that is not its date («3 个月内» alone measures nothing).
 * - A, achievable: fails only where baseline and target are the same; blank is `unstated`.
 * - R, relevant: blank is `unstated`; a script cannot judge more.
 * - T, time-bound: a «by when», or a date or time span in the content.
 *
 * «3 个月内将跨部门项目平均交付周期缩短 20 %» passes by its content alone, 提升效率 fails S, M and T.
 */
export const smartGaps = (goal: Goal): readonly SmartGap[] => {
  const gaps: SmartGap[] = [];
  const rest = withoutTimePhrases(goal.content);
  const measured = goal.target !== null || isQuantified(rest);
  const about = rest.replace(directions, ' ');
  if (!goal.metric && !saysSomething(measured ? about : about.replace(vague, ' ')))
    gaps.push({ letter: 'S', why: 'slogan' });
  if (!measured) gaps.push({ letter: 'M', why: 'no-number' });
  if (goal.target !== null && goal.target === goal.baseline) gaps.push({ letter: 'A', why: 'no-change' });
  else if (!goal.achievable) gaps.push({ letter: 'A', why: 'unstated' });
  if (!goal.relevant) gaps.push({ letter: 'R', why: 'unstated' });
  if (!goal.byWhen && !hasTimePhrase(goal.content)) gaps.push({ letter: 'T', why: 'no-time' });
  return gaps;
};

/** Whether a goal meets SMART as far as a script can tell: nothing fails, though A and R may be left unstated. */
export const isSmart = (goal: Goal): boolean => smartGaps(goal).every(({ why }) => why === 'unstated');
