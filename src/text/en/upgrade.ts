import { once } from '../../domain/once';
import type { UpgradeWords } from '../upgrade';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** What is said where a workbook's layout is not that of the script. */
export const upgrade = once<UpgradeWords>(() => ({
  kept: (sheet, version) => `${sheet} (before layout ${version})`,
  waits: (command) =>
    `The script is newer than this workbook, which has to be upgraded first: until then nothing is written, no reminder goes, and time limits stand still. The lead clicks «Collaboration → ${command}».`,
  newer: () =>
    'A newer script has upgraded this workbook already; the present script is older and has written nothing. Paste the newer script (Code.js) again and reopen the file.',
  asking: (sheets) =>
    `${sheets.length > 0 ? `Some cells of ${list(sheets)} are rewritten; each sheet is kept as it is now, hidden.` : 'What the new version needs is added; nothing that people filled changes.'} Nobody should edit meanwhile. Upgrade now?`,
  done: (kept) =>
    `Upgraded. Reminders go on from now, and time limits go on where they stopped.${kept.length > 0 ? ` As they were before: ${list(kept)}, hidden until the next upgrade.` : ''}`,
  nothingToDo: () => 'This workbook has the present layout: there is nothing to upgrade.',
  topic: 'Layout',
  current: (version) => `version ${version}, that of the script`,
  mail: {
    subject: (workbook) => `[${workbook}] Please upgrade`,
    body: ({ workbook, link, menu, command, since }) => [
      `The script of «${workbook}» is newer than the workbook, which has to be upgraded before it goes on.`,
      `Since ${since} reminders write nothing and mail nothing, and time limits stand still; what people fill in is kept, and is dealt with after the upgrade.`,
      `Open the workbook and click «${menu} → ${command}»: ${link}`,
      'Until then a mail like this comes once a working day.',
    ],
  },
}));
