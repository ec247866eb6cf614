import { contacts, lead } from '../../../bench/people';
import { limits, workbookOf } from '../../../bench/workbook';
import { createHost } from '../../../local/host';
import { clicks } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import { transcripts } from '../../../local/text/transcript';
import { catalogues } from '../../../src/text/catalogues';

/** Twelve departments and their tasks on the first Monday, everybody an editor, reminders on; `dist` is another script than that which goes to Google. */
export const openCompany = (tasks: number, dist?: string): Stage => {
  const made = workbookOf(tasks);
  const host = dist === undefined ? made : createHost({ state: made.state(), dist, limits });
  const stage: Stage = {
    host,
    key: 'new-product',
    language: 'zh-CN',
    cast: { publisher: 'template@example.com', lead, contacts },
    text: catalogues['zh-CN'],
    words: transcripts['zh-CN'],
    mailsSeen: 0,
    latest: [],
    post: () => '',
  };
  for (const { address } of contacts) host.share(address);
  clicks(stage, 'applyRights');
  clicks(stage, 'enableReminders');
  return stage;
};
