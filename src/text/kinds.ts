import type { RequestWords } from '../asks/kinds/request/words';
import { request as requestEn } from './en/requests';
import { joined } from './kind-words';
import { request as requestZh } from './zh-CN/requests';

/** The receipts of kinds of ask whose words stand in files of their own. */
export interface KindReceipts {
  readonly request: RequestWords;
}

/** The words of those kinds in every language: a further kind is a name in each line. */
export const kindsIn = {
  'zh-CN': joined(requestZh),
  en: joined(requestEn),
};
