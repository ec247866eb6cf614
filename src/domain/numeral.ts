const digits = '零一二三四五六七八九';
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The signs that a Chinese numeral is written with, for use in patterns. */
export const numeralSigns = '零〇一二三四五六七八九十百千万亿两';

/** The number that a Chinese numeral means (`三`, `两`, `十二`, `三百五十`, `五千万`), or null for any other text. */
export const readNumeral = (text: string): number | null => {
  if (!text || [...text].some((sign) => !numeralSigns.includes(sign))) return null;
  let [total, section, digit, open] = [0, 0, 0, false];
  for (const sign of text.replace(/两/g, '二').replace(/〇/g, '零')) {
    const step = steps[sign];
    const scale = scales[sign];
    if (step !== undefined) {
      section += (open ? digit : 1) * step;
      [digit, open] = [0, false];
    } else if (scale !== undefined) {
      if (!open && section === 0 && total === 0) return null;
      total = (total + section + digit) * scale;
      [section, digit, open] = [0, 0, false];
    } else {
      if (open && digit !== 0) return null;
      [digit, open] = [digits.indexOf(sign), true];
    }
  }
  return total + section + digit;
};
