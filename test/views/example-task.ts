import { asDay, type Day, instantOf } from '../../src/domain/day';
import type { DatedLine } from '../../src/notices/notice';

/** The guides' 新品上市推广 on Monday, 8 July 2024: 铺货 was due on Wednesday, three working days ago. */
export const monday: Day = asDay('2024-07-08');
export const zone = 'Asia/Shanghai';
export const link = 'https://docs.google.com/spreadsheets/d/1AbCdEf/edit';
export const replyBy = instantOf(asDay('2024-07-10'), 9 * 60, zone);

export const task = (more: Partial<DatedLine> = {}): DatedLine => ({
  id: 'T003',
  title: '渠道铺货',
  department: '销售部',
  owner: '赵强',
  due: asDay('2024-07-03'),
  lag: 3,
  status: 'doing',
  standard: '300 家门店完成上架，陈列符合品牌 VI，附照片',
  link: `${link}#gid=11&range=A4`,
  ...more,
});
