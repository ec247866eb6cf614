import { once } from '../../domain/once';
import type { MenuWords } from '../menu';
import { counted } from './plural';

/** More ids than this tell nobody more than their number does. */
const some = (ids: readonly string[]): string => ids.slice(0, 20).join(', ') + (ids.length > 20 ? ' …' : '');

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The menu, what its commands say when they are done, and what they say when they refuse. */
export const menu = once<MenuWords>(() => ({
  title: 'Collaboration',
  items: {
    newCollaboration: 'New collaboration…',
    makeDuties: 'Make the duty sheet',
    makeMatrix: 'Make the RACI matrix',
    checkWorkbook: 'Check',
    refreshProgress: 'Refresh progress',
    enableReminders: 'Turn reminders on',
    disableReminders: 'Turn reminders off',
    previewSending: 'Send now',
    confirmOwn: 'Confirm as myself',
    repairWorkbook: 'Repair the sheets',
    upgradeWorkbook: 'Upgrade',
    regroupTasks: 'Regroup rows',
    applyRights: 'Update rights',
    showStatus: 'Status',
    showAbout: 'About',
  },
  done: {
    duties: (added, kept) =>
      added === 0
        ? `The duty sheet is complete: ${counted(kept, 'row')} kept, no department to add. Next: fill in names and addresses, then «Make the RACI matrix».`
        : `${counted(added, 'row')} added to the duty sheet, ${kept} kept. Next: fill in names and addresses of the new rows, then «Make the RACI matrix».`,
    matrix: ({ rows, kept, added, apart, departments }) =>
      [
        `The matrix has ${counted(rows, 'row')} and ${counted(departments.length, 'department')}; ${counted(kept, 'letter')} already set ${kept === 1 ? 'was' : 'were'} kept.`,
        added.length > 0 ? `New rows: ${list(added)}.` : '',
        apart.length > 0
          ? `Rows whose task or node is gone stand apart below, nothing was deleted: ${list(apart)}.`
          : '',
        'Next: give each row its R and its A, then «Check».',
      ]
        .filter(Boolean)
        .join(' '),
    checked: (errors, warnings, infos) =>
      errors + warnings + infos === 0
        ? 'Checked: nothing to mend.'
        : `Checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'hint')}, all listed in «Findings»; click a cell there to go to it. Errors first.`,
    refreshed: (tasks, late) =>
      late === 0
        ? `Progress of ${counted(tasks, 'task')} refreshed, none late.`
        : `Progress of ${counted(tasks, 'task')} refreshed, ${late} late: the red lights in «Tasks».`,
    enabled: (owner) =>
      `Reminders are on. They run, and mail, in the name of ${owner}, also while the file is closed. «Turn reminders off» stops them.`,
    disabled: () => 'Reminders are off: no automatic mail. «Turn reminders on» resumes.',
    alreadyEnabledBy: (owner) => `Reminders are on already, in the name of ${owner}. Nothing to do.`,
    takeOver: (owner) =>
      `Reminders run in the name of ${owner}. Should they run in yours from now on? The next run of ${owner} then stops by itself.`,
    repaired: (mended) =>
      `${counted(mended.length, 'thing')} mended; nothing that people typed was touched:\n${mended.join('\n')}`,
    nothingToRepair: () => 'All sheets are sound, nothing to mend.',
    created: (name) => [
      `«${name}» is ready.`,
      'In «Duties», complete names and addresses.',
      'In «Tasks», go through departments, due dates and delivery standards.',
      'Choose «Make the RACI matrix» and give each row its R and its A.',
      'Choose «Check» and mend the errors.',
      'Choose «Turn reminders on», then share the file with the departments’ contacts.',
    ],
    sent: (count, queued) =>
      queued === 0
        ? `${counted(count, 'mail')} sent, recorded in «Mail log».`
        : `${counted(count, 'mail')} sent; ${queued} still queued because today’s quota is spent. They go by themselves when there is quota again.`,
    nothingToSend: () => 'There is nothing to tell anybody now; no mail was sent.',
    confirming: (who, ids) =>
      `Confirm as ${who} that the answers and verdicts asked of you in ${counted(ids.length, 'row')} are your own: ${some(ids)}. Are they?`,
    confirmed: (count) =>
      `${counted(count, 'row')} confirmed: what has taken effect says Verified, what was just typed will after the next run.`,
    nothingToConfirm: (who) => `No answer or verdict waits for ${who} to confirm it.`,
  },
  mends: {
    sheetMade: (sheet) => `Sheet «${sheet}» made again`,
    sheetRenamed: (from, to) => `Sheet «${from}» named «${to}» again`,
    headerRestored: (sheet, header) => `«${sheet}»: header «${header}» put back`,
    columnAdded: (sheet, header) => `«${sheet}»: missing column «${header}» added`,
    dropdownRestored: (sheet, header) => `«${sheet}»: dropdown of «${header}» put back`,
    formatRestored: (sheet, header) => `«${sheet}»: format of «${header}» restored`,
    noteRestored: (sheet, header) => `«${sheet}»: explanation on the header «${header}» put back`,
    coloursRestored: (sheet) => `«${sheet}»: colour rules restored`,
    settingAdded: (rule) => `«Rules»: rule «${rule}» added`,
    settingUnused: (rule) => `«Rules»: «${rule}» acts on nothing yet, and its row says so now; its value is kept`,
    unused: (meaning) => `Acts on nothing yet; what stands here is kept for later. ${meaning}`,
    lookRestored: (sheet) => `«${sheet}»: frozen rows, widths and tab colour restored`,
  },
  refused: {
    notLead: () =>
      'This is for the lead or the deputy. You need no menu: type in the coloured cells of your department, and ask the lead for anything else.',
    noCollaboration: () =>
      'There is no collaboration in this file yet. Choose «Collaboration → New collaboration…» first.',
    collaborationExists: () =>
      'This file already holds a collaboration; nothing was changed. For another one copy an empty template and begin there; to complete this one choose «Collaboration → Repair the sheets».',
    sheetMissing: (sheet, repair) =>
      `Sheet «${sheet}» is missing, so nothing was done. Choose «Collaboration → ${repair}», then try again.`,
    columnMissing: (sheet, header, repair) =>
      `Sheet «${sheet}» lacks the column «${header}», so nothing was done. Choose «Collaboration → ${repair}», then try again.`,
    columnTwice: (sheet, header) =>
      `Two columns of the sheet “${sheet}” are called “${header}”, so nobody can tell which one counts. Nothing was done. Rename or delete one of them and try again.`,
    busy: () => 'The file is busy with something else, so nothing was done. Try again in a minute.',
    platform: (what, message) =>
      `Google did not let «${what}» finish. It says: ${message}. Try again later; if it keeps happening, look at «Status».`,
    nameless: () =>
      'Google does not say who you are, so nothing can be confirmed. Open the file with the Google account that stands in the duty sheet, and try again.',
    consentMissing: () =>
      'Your consent is missing: reminders have to run on time and send mail in your name. Click again, and choose «Allow» on Google’s page.',
  },
}));
