import { once } from '../../domain/once';
import type { IncidentWords } from '../incidents';
import { counted } from './plural';

const matters: IncidentWords['matters'] = {
  file: 'who runs the reminders, and since when',
  schedule: 'the last run and the next',
  edge: 'the rules and the calendar that an edit needs',
  counters: 'the numbers given so far',
  notes: 'what the lead is to be told',
  journal: 'the mails that were being sent',
};

/** What happened while the script worked and the lead should know. */
export const incidents = once<IncidentWords>(() => ({
  title: 'What happened during the runs',
  intro: 'The automatic runs met with the following. Please have a look; where something is to be done it says what.',
  brief: (count) => `${counted(count, 'thing')} that happened during the runs`,
  why: 'you are the lead',
  at: 'When',
  assumed: '(the record was lost; taken as told)',
  next: 'What to do',
  matters,
  told: {
    putBack: ({ cell, header, ours, theirs }, sheet) => [
      `Somebody moved rows or columns of «${sheet}» while it was written: ${cell} (${header}) held «${ours}» for a moment and holds «${theirs}» again.`,
      'Please check that cell.',
    ],
    movedBack: ({ rows }, sheet) => [
      `A run broke off while somebody moved rows of «${sheet}»: what it had written stood in rows of others and is back in its own, ${rows}.`,
      'Please check those rows.',
    ],
    recordLost: ({ row, cell }, sheet) => [
      `A run broke off while somebody moved rows of «${sheet}»: what the script had written in ${row} (the row of ${cell}) was overwritten, stands nowhere and was blanked. What people typed there is untouched.`,
      '«File → Version history» has what the row held.',
    ],
    stampAstray: ({ row, cell }, sheet) => [
      `What stands in the row of ${cell} in «${sheet}» belongs to ${row}, and there is no row ${row}. It was left as it is.`,
      `If the number was changed, type ${row} again; if the row was deleted by mistake, «File → Version history» has it.`,
    ],
    columnsAstray: (_, sheet) => [
      `A run broke off while somebody inserted, moved or deleted columns of «${sheet}»: what it had written stands in other columns and cannot be put back by itself.`,
      `Put «${sheet}» back to the version before with «File → Version history», and do not go by it until then.`,
    ],
    maybeHit: ({ cell, header, ours, row }, sheet) => [
      `${cell} (${header}) in «${sheet}» holds «${ours}», and the mark beside it belongs to ${row}: it was copied, or a run that broke off wrote into the wrong row.`,
      'Please check that cell; «File → Version history» has what it held before.',
    ],
    typedOver: ({ row, header, ours, theirs }, sheet) => [
      `Somebody typed «${theirs === '' ? '(blank)' : theirs}» into «${header}» of ${row} in «${sheet}» in the very moment in which the script wrote «${ours === '' ? '(blank)' : ours}»; what was typed is gone.`,
      'Please check that cell, and type it again if it should hold.',
    ],
    setAside: ({ row, why }, sheet) => [
      `${row} in «${sheet}» could not be written: Google refused twice, saying «${why}». All other rows were.`,
      'Look at the protections and the validation of that row, then choose «Collaboration → Repair the sheets».',
    ],
    tabMade: (_, sheet) => [
      `Sheet «${sheet}» was gone and was made anew, without content.`,
      'If it was deleted by mistake, «File → Version history» has what it held.',
    ],
    tabGone: (_, sheet) => [
      `The sheet «${sheet}» is gone. The runs go on without it, and what depends on it rests.`,
      '«File → Version history» has it; to make an empty one choose «Collaboration → Repair the sheets».',
    ],
    voided: ({ row }, sheet) => [
      `The decision ${row} was not carried out: meanwhile somebody changed the same cell in «${sheet}», and what people type holds.`,
      'Check that row; if the decision still stands, choose it again.',
    ],
    columnTwice: ({ header }, sheet) => [
      `The column «${header}» stands twice in «${sheet}», so that nobody can tell which is meant; nothing was written there.`,
      'Delete or rename one of the two; the next run makes up for it.',
    ],
    columnGone: ({ header }, sheet) => [
      `The column «${header}» is not to be found in «${sheet}», so that no row could be written whole; nothing was written there.`,
      'If its header was cleared or renamed, type it again; the next run makes up for it.',
    ],
    restless: (_, sheet) => [
      `Rows or columns of «${sheet}» went on moving while it was written, so that some of it is still to be written.`,
      'Nothing is to be done, the next run goes on. If it keeps happening, sort and insert a little later.',
    ],
    rowLost: ({ row }, sheet) => [
      `Row ${row} is gone from «${sheet}», so what belonged there was not written.`,
      'If it was deleted by mistake, «File → Version history» has it.',
    ],
    ledgerLost: ({ mails }) => [
      `The «Mail log» was lost${mails > 0 ? ` (${counted(mails, 'row')})` : ''}: nobody can tell whether those mails went. What is still open counts as told and is not mailed again.`,
      'Compare with «File → Version history»; to tell people again, choose «Collaboration → Send now».',
    ],
    memoryLost: ({ matter }) => [
      `What was remembered of the runs (${matters[matter]}) could not be read and was made anew from the sheets.`,
      'Look at «Collaboration → Status»; if it is wrong, choose «Collaboration → Turn reminders on».',
    ],
    doubt: ({ to, subject }) => [
      `Sending «${subject}» to ${to} failed in a way that leaves open whether it arrived; it is not sent again by itself.`,
      'Ask the recipient first; if nothing came, use «Collaboration → Status → Send again».',
    ],
    failed: ({ why }) => [
      `An automatic run broke off, saying «${why}». The next one goes on with what was left.`,
      'If it keeps happening, choose «Collaboration → Repair the sheets», then look at «Status».',
    ],
    newPage: ({ tab, rows, carried }, sheet) => [
      `«${sheet}» had ${counted(rows, 'row')} and was full, so it begins a new page. The old one is hidden under the name «${tab}» with every row; ${counted(carried, 'row')} that still matter went over.`,
      `Nothing is to be done; for older rows choose «View → Hidden sheets → ${tab}».`,
    ],
    leftBehind: ({ row, header, typed, tab }, sheet) => [
      `In the moment in which «${sheet}» began a new page somebody typed «${typed}» into «${header}» of ${row}. It is not on the new page; it stands in «${tab}».`,
      'Look at that cell of the new page; where it is wanted, whoever typed it types it again.',
    ],
    more: ({ count }) => [
      `${counted(count, 'further thing')} happened for which there is no room here.`,
      'Choose «Collaboration → Check» and see whether anything is to be mended.',
    ],
  },
}));
