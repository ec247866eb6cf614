import { contacts, lead } from '../../../bench/people';
import { workbookOf } from '../../../bench/workbook';
import { clicks } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import { transcripts } from '../../../local/text/transcript';
import { catalogues } from '../../../src/text/catalogues';

/** Twelve departments and their tasks on the first Monday, everybody an editor, reminders on. */
export const openCompany = (tasks: number): Stage => {
  const host = workbookOf(tasks);
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
