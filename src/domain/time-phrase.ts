import { numeralSigns } from './numeral';
import { wide } from './plain-text';

const count = `(?:\\d+(?:\\.\\d+)?|[${numeralSigns}半]+)`;
const unit = '(?:个?小时|个?工作日|个?星期|个?季度|个?月|天|日|周|年)';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const counted = '(?:\\d+|an?|one|two|three|four|six|twelve)';
const english = '(?:hours?|(?:working |calendar )?days?|weeks?|months?|quarters?|years?)';

const phrases = [
  // 3 个月内, 两周以内, 上线后一个月里; at the beginning also without 内: 3 个月销售额 5000 万
  `${count}\\s*${unit}\\s*(?:之内|以内|内|里|后)`,
  `^(?:在|用)?\\s*${count}\\s*(?:个?季度|个?星期|个月|周|年)`,
  // 2024-07-15, 2024年7月15日, 2024 年底, 7 月 15 日前, 7 月底
  '\\d{4}\\s*(?:[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{1,2}|年(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*[日号])?)\\s*(?:底|末|初|之前|前|内)?',
  '\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*[日号])?\\s*(?:底|末|初|之前|前|内)?(?!\\s*销)',
  '(?:本|今|明|当|全|每)(?:周|月|季度|季|年度|年)(?:底|末|内)?|[年月季]度?[底末]|[上下]?半年内?|首[日周月季年]|第[一二三四1-4]季度|q[1-4](?![a-z\\d])',
  // within 3 months, by 15 July, by the end of 2024, this quarter
  `\\b(?:within|in|over|during|after)\\s+(?:(?:the|its|their)\\s+)?(?:(?:first|next|last)\\s+)?(?:${counted}\\s+)?${english}\\b`,
  `\\b(?:by|before|until)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?:\\w+\\s+){0,2}?(?:\\d{4}|${months}(?:\\s+\\d{1,2})?|(?:year|month|quarter|week)(?:-end)?)`,
  '\\b(?:this|next)\\s+(?:week|month|quarter|year)\\b',
].map((source) => new RegExp(source, 'gi'));

/** The text without the phrases that say by when (3 个月内, 7 月 15 日前, 年底, within 3 months): what is left are other numbers. */
export const withoutTimePhrases = (text: string): string =>
  phrases.reduce((rest, phrase) => rest.replace(phrase, ' '), wide(text).trim());

/** Whether a text says by when. */
export const hasTimePhrase = (text: string): boolean => withoutTimePhrases(text) !== wide(text).trim();
