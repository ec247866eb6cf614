/** How a locale reads and writes days and numbers. The patterns are from memory [R] unless noted. */
export interface LocaleFacts {
  /** The order of a day written with slashes or dashes that does not begin with a four-digit year. */
  order: 'mdy' | 'dmy' | 'ymd';
  date: string;
  time: string;
  dateTime: string;
  currency: string;
}

const english: LocaleFacts = {
  order: 'mdy',
  date: 'M/d/yyyy',
  time: 'h:mm:ss am/pm',
  dateTime: 'M/d/yyyy H:mm:ss',
  currency: '$',
};

const facts: Record<string, LocaleFacts> = {
  en_US: english,
  en_GB: {
    ...english,
    order: 'dmy',
    date: 'dd/MM/yyyy',
    time: 'HH:mm:ss',
    dateTime: 'dd/MM/yyyy HH:mm:ss',
    currency: '£',
  },
  zh_CN: { order: 'ymd', date: 'yyyy-mm-dd', time: 'h:mm:ss', dateTime: 'yyyy-mm-dd h:mm:ss', currency: '¥' },
  zh_TW: { order: 'ymd', date: 'yyyy/m/d', time: 'h:mm:ss', dateTime: 'yyyy/m/d h:mm:ss', currency: 'NT$' },
  zh_HK: { order: 'dmy', date: 'd/m/yyyy', time: 'h:mm:ss', dateTime: 'd/m/yyyy h:mm:ss', currency: 'HK$' },
};

/** A locale that is not listed reads and writes as en_US does. */
export function localeFacts(locale: string): LocaleFacts {
  return facts[locale] ?? english;
}
