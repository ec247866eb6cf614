import { once } from '../../domain/once';
import type { StartWords } from '../start';
import { counted } from './plural';

const stages = {
  planning: 'Planning: no task has begun yet',
  running: 'Under way',
  closing: 'Closing: every task is done',
};

/** The first tab: before a collaboration exists what this is and what to click; afterwards how it stands. */
export const start = once<StartWords>(() => ({
  fresh: [
    {
      topic: 'Welcome',
      state:
        'This workbook helps several departments to get one piece of work done: who is responsible for what is written down, what lags is seen, and who should know is mailed.',
    },
    {
      topic: 'First step',
      state:
        'Choose «Collaboration → New collaboration…» in the menu above, then an example or a blank sheet. It takes a few minutes. (No such menu? Wait some seconds, or reload the page.)',
    },
    {
      topic: 'Google will ask once',
      state:
        'At the first click Google asks for your consent: choose your account → if it says «Google hasn’t verified this app», click «Advanced» → «Go to … (unsafe)» → «Allow». ' +
        'That page appears because the script belongs to your own copy and was never published in a store. Then click the menu once more.',
    },
    {
      topic: 'For contacts',
      state:
        'Just type in the coloured cells of your department: you need no menu and no consent. The note on each header says what goes there.',
    },
    {
      topic: 'What security means here',
      state:
        'Protected cells prevent mistakes and leave a trail; but whoever may edit this file may edit its script too, so share it only with people you trust.',
    },
    {
      topic: 'Help',
      state:
        'Hold the mouse over any header for its note; «Collaboration → Check» says cell by cell what to mend and how; «Collaboration → About» leads to the manual.',
    },
  ],
  topics: {
    collaboration: 'Collaboration',
    asOf: 'As of',
    stage: 'Stage',
    late: 'Late tasks',
    waiting: 'Waiting on',
    answers: 'Answers awaited',
    findings: 'Check',
    blocks: 'Blocks',
    reminders: 'Reminders',
    lastRun: 'Last run',
    nextRun: 'Next run',
    mails: 'Mail',
    forContacts: 'For contacts',
    forLead: 'For the lead',
  },
  states: {
    asOf: (when) => `${when} (later changes show after the next run)`,
    stage: (stage) => stages[stage],
    late: (late, tasks) =>
      tasks === 0 ? 'No tasks yet' : `${late === 0 ? 'None' : late} of ${counted(tasks, 'task')} late`,
    waiting: (waits) => (waits.length === 0 ? 'Nobody' : waits.map(({ on, count }) => `${on} (${count})`).join(', ')),
    answers: (waits) =>
      waits.length === 0
        ? 'None'
        : waits
            .map(
              ({ department, count, by, late }) =>
                `${department}: ${count}${by === null ? '' : ` (${late ? 'overdue, ' : ''}first due ${by})`}`,
            )
            .join(', '),
    scattered: (departments) => `The rows of ${departments.join(', ')} came apart: click «Regroup rows»`,
    findings: (errors, warnings, listed) =>
      errors + warnings === 0
        ? 'Nothing to mend'
        : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}: ${listed ? 'see «Findings»' : 'click «Check» to see which'}`,
    remindersOn: (owner) => `On, in the name of ${owner}`,
    stalled: (owner, since, command) =>
      `Reminders have not run since ${since}, and no mail has gone: ${owner} may have lost access to this file. Choose «Collaboration → ${command}» to take them over`,
    remindersOff: () => 'Off: no automatic mail. The lead turns them on with «Collaboration → Turn reminders on»',
    paused: () => 'Paused: no mail, and every clock stands still. Set «Reminders paused» in «Rules» to No to resume',
    never: () => 'Not yet',
    mails: (sent, queued, doubtful) =>
      [`${sent} sent`, queued > 0 ? `${queued} queued` : '', doubtful > 0 ? `${doubtful} in doubt: see «Status»` : '']
        .filter(Boolean)
        .join(', '),
    forContacts: () =>
      'Keep the coloured cells of your department in «Tasks» up to date: status, progress, note. When finished choose In review. Answer a notice in its own row of «Notices».',
    forLead: () =>
      'After a change choose «Check»; to tell people at once choose «Send now»; if a sheet is damaged choose «Repair the sheets».',
    quota: (left) => `${counted(left, 'mail')} left today`,
  },
}));
