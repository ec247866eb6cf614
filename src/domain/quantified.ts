import { numeralSigns } from './numeral';
import { wide } from './plain-text';

/** What is counted with a Chinese numeral: 两支, 三套, 一份. Without one of these 一 and 三 are mostly no numbers (一致, 统一, 再三). */
const measures =
  '小时|分钟|工作日|季度|星期|个月|万元|个|支|套|份|条|张|部|台|次|场|篇|段|项|件|页|种|类|名|人|位|家|款|本|版|幅|组|批|轮|期|天|周|年|元|倍|成|字|秒|级|分|处|块|只|笔|单|例|起|户|城|店';

const signs = [
  // A digit that is not part of a name: ISO9001, T001, Q3 and V2.0 count nothing.
  /(?<![a-z\d.-])\d/i,
  new RegExp(`(?<!第)[${numeralSigns}半]+(?:余|多)?(?:${measures})(?!性|致|般|些)`),
  /百分之|千分之|翻倍|翻番|翻[一两三]番|减半|一半|零(?=缺陷|差错|事故|投诉|故障|延误)/,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|half|double|twice|triple|halve|zero)\b/i,
  /\bone (?!of\b|another\b)[a-z]/i,
];

/**
 * Whether a delivery standard holds something countable (guide T stage 2: «3 poster texts and 2 short videos»):
 * a digit, a percentage, a date, a Chinese numeral with its measure word (两支, 三套), or a word such as 翻倍, 零投诉, `two`.
 * A heuristic: it cannot tell whether the right thing is counted, only that nothing is.
 */
export const isQuantified = (text: string): boolean => {
  const bare = wide(text);
  return signs.some((sign) => sign.test(bare));
};
