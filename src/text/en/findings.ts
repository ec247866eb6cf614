import { once } from '../../domain/once';
import type { KindName } from '../../sheets/column';
import type { SheetKey } from '../../sheets/index';
import type { FindingWords } from '../findings';
import type { MenuWords } from '../menu';
import { choices } from './choices';
import { menu } from './menu';
import { counted } from './plural';
import { settings } from './settings';
import { sheets } from './sheets';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const command = (name: keyof MenuWords['items']): string => `“${menu().title} → ${menu().items[name]}”`;
const item = { tasks: 'task', nodes: 'process node' } as const;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const header = (sheet: SheetKey, column: string): string => {
  const columns: Readonly<Record<string, { readonly header: string }>> = sheets()[sheet].columns;
  return `“${columns[column]?.header ?? column}”`;
};

/** What belongs into each kind of cell. */
const right = once<Readonly<Record<KindName, string>>>(() => ({
  text: 'Type text.',
  id: 'Type a number such as T001.',
  reference: 'Type the name or number as it stands in its own sheet.',
  references: 'Type numbers, with commas between them: T001, T002.',
  choice: `Choose from the list in this cell; if there is no list, ask the lead to click ${command('repairWorkbook')}.`,
  day: 'Write a whole date, such as 2024-07-15; it must be a day that exists.',
  when: 'Write a date (2024-09-30), or a time counted from the start (within 3 months).',
  instant: 'The script fills this cell: undo the change; if that is not possible, empty the cell.',
  number: 'Write a number only, such as 30 or 1,200; the unit has a place of its own.',
  percent: 'Write a percentage, such as 60%.',
  duration: 'Write a number with its unit, such as 4 hours or 2 working days.',
  email: 'Write one mail address, such as wangfang@example.com.',
  letter: 'Write R, A, C, I or R/A; leave it empty where a department has no part.',
  link: `The script fills this cell: empty it and click ${command('checkWorkbook')}.`,
  any: 'Empty the cell and fill it again.',
}));

const failures = {
  slogan: 'it does not say what is to change',
  'no-number': 'it has no number to measure it by',
  'no-change': 'its target is what there is today',
  'no-time': 'it does not say by when',
} as const;

const mends = once(() => ({
  slogan: 'Name what is to change (the average delivery time of cross-department projects).',
  'no-number': `Write a number, or fill ${header('charter', 'metric')} and ${header('charter', 'target')} (20% shorter).`,
  'no-change': `Set ${header('charter', 'target')} to what is to be reached.`,
  'no-time': `Write by when, or fill ${header('charter', 'byWhen')} (within 3 months).`,
}));

const settingForm = (kind: 'choice' | 'number' | 'share' | 'time', least: number, most: number): string => {
  if (kind === 'number') return `Write a number from ${least} to ${most}`;
  if (kind === 'share') return 'Write a percentage, such as 60%';
  return kind === 'time' ? 'Write a time, such as 09:00' : 'Choose from the list';
};

/** What a check finds: one sentence about what is wrong, one about what to do next. */
export const findings = once<FindingWords>(() => ({
  'sheet-missing': () => ({
    sentence: 'This sheet is gone; the checks and reminders that need it stand still.',
    remedy: `If it was deleted by mistake, undo, or get it back from File → Version history. If that fails, ask the lead to click ${command('repairWorkbook')}, which makes it anew and empty.`,
  }),
  'column-missing': ({ sheet, column }) => ({
    sentence: `The header ${header(sheet as SheetKey, column)} cannot be found, so its column was not read.`,
    remedy: `Write the header ${header(sheet as SheetKey, column)} again, or ask the lead to click ${command('repairWorkbook')}; nothing that was typed is lost.`,
  }),
  'unreadable-cell': ({ value, kind }) => ({
    sentence: `“${value}” cannot be understood here.`,
    remedy: right()[kind],
  }),
  'half-row': ({ sheet, column }) => ({
    sentence: `This row is only half filled: ${header(sheet, column)} is blank.`,
    remedy: `Fill in ${header(sheet, column)}, or empty the whole row if it is not needed.`,
  }),
  'duplicate-id': ({ id, first }) => ({
    sentence: `The number ${id} is used twice: row ${first} has it already.`,
    remedy: 'Empty the number in the row that was copied; the script gives it a new one. Leave the rest as it is.',
  }),

  'no-lead': () => ({
    sentence: 'There is no lead, so nobody coordinates and decides.',
    remedy: `Add a row with the role “${choices().role.lead}”, a name and an address. There is exactly one lead.`,
  }),
  'several-leads': ({ name, first }) => ({
    sentence: `There can be one lead only: “${first}” comes first, and here is “${name}”.`,
    remedy: `Keep one lead; make the others “${choices().role.deputy}” or “${choices().role.member}”.`,
  }),
  'several-contacts': ({ department, name, first }) => ({
    sentence: `“${department}” has more than one contact: “${first}” comes first, and here is “${name}”.`,
    remedy: `Keep one contact for each department; make the others “${choices().role.member}”.`,
  }),
  'contact-without-department': ({ name, role }) => ({
    sentence: `“${name}” (${choices().role[role]}) has no department, so it is not known for whom this person acts.`,
    remedy: `Choose the department in ${header('duties', 'department')}.`,
  }),
  'department-without-contact': ({ department }) => ({
    sentence: `“${department}” takes part and has no contact: its reminders go to the lead for now.`,
    remedy: `In ${sheets().duties.name}, add a contact for “${department}” with name and address; if the name is only spelt differently, make it the same everywhere.`,
  }),
  'invalid-address': ({ address, name }) => ({
    sentence: `“${address}”, the address of “${name}”, is not valid; no mail can arrive.`,
    remedy: 'Write one address a cell, such as wangfang@example.com, without a name, spaces or commas.',
  }),
  'address-with-two-names': ({ address, name, first }) => ({
    sentence: `The address ${address} stands beside two people: “${first}” and “${name}”.`,
    remedy: 'Give each person their own address; if it is one person, spell the name the same.',
  }),
  'name-with-two-addresses': ({ name, address, first }) => ({
    sentence: `“${name}” has two addresses, ${first} and ${address}; tasks owned by that name are mailed to the first only.`,
    remedy: 'Use one address for one person; if these are two people, add the department to the name.',
  }),
  'absence-reversed': ({ name, from, to }) => ({
    sentence:
      from === ''
        ? `“${name}” has a last day of absence, ${to}, and no first one: nobody acts in the meantime.`
        : `The absence of “${name}” ends on ${to}, before it begins on ${from}: nobody acts in the meantime.`,
    remedy: 'Put the two days right, or empty both cells if nobody is away.',
  }),
  'absence-without-deputy': ({ name, deputy }) => ({
    sentence:
      deputy === ''
        ? `“${name}” is or will be away and nobody stands in: mails go to that person all the same.`
        : `“${deputy}” cannot stand in for “${name}”: the sheet does not know that name, or it is the same person.`,
    remedy: `Write the name of somebody else of ${sheets().duties.name} who has an address into ${header('duties', 'deputy')}.`,
  }),

  'charter-item-missing': ({ item: what }) => ({
    sentence: `The charter does not state “${choices().charterItem[what]}” yet.`,
    remedy: `Add a row to ${sheets().charter.name}: choose “${choices().charterItem[what]}” in ${header('charter', 'item')} and write it out in ${header('charter', 'content')}.`,
  }),
  'charter-item-repeated': ({ item: what, first }) => ({
    sentence: `There can be only one “${choices().charterItem[what]}”, and row ${first} has it; row ${first} holds for now.`,
    remedy: 'Keep the right row and empty the other.',
  }),
  'charter-choice-unknown': ({ item: what, value }) => ({
    sentence: `“${value}” is not known as “${choices().charterItem[what]}”.`,
    remedy: `Write one of these: ${Object.values(choices()[what]).join('; ')}.`,
  }),
  'goal-not-smart': ({ goal, failures: found }) => ({
    sentence: `The goal “${goal}” is not SMART yet: ${found.map((why) => failures[why]).join('; ')}.`,
    remedy: `${found.map((why) => mends()[why]).join(' ')} For example: within 3 months, cut the average delivery time of cross-department projects by 20%.`,
  }),
  'goal-without-reasons': ({ goal, missing }) => ({
    sentence: `The goal “${goal}” leaves ${missing.map((column) => header('charter', column)).join(' and ')} blank.`,
    remedy: 'One sentence each helps everybody to agree at the kick-off; work can go on without.',
  }),
  'goal-due-before-start': ({ goal, by, start }) => ({
    sentence: `The goal “${goal}” is due on ${by}, which is not after the start on ${start}.`,
    remedy: `Change the date, or look at ${header('tasks', 'start')} in ${sheets().tasks.name}.`,
  }),
  'goal-due-passed': ({ goal, by }) => ({
    sentence: `The goal “${goal}” was due on ${by}, which has passed.`,
    remedy:
      'If it was reached, close the work; if not, let the lead and the departments agree on a new date and write it here.',
  }),

  'matrix-empty': ({ of, count }) => ({
    sentence: `There ${count === 1 ? 'is' : 'are'} ${counted(count, item[of])}, and the RACI matrix is still empty: nobody is R (does it) or A (approves, answers for it).`,
    remedy: `Ask the lead to click ${command('makeMatrix')}, then give each row its R and A.`,
  }),
  'task-without-row': ({ of, name }) => ({
    sentence: `${capital(item[of])} “${name}” has no row in the RACI matrix.`,
    remedy: `Ask the lead to click ${command('makeMatrix')} (letters already set are kept), then give it its R and A.`,
  }),
  'row-without-task': ({ of, item: name }) => ({
    sentence: `“${name}” in the RACI matrix is no longer in ${sheets()[of].name}.`,
    remedy:
      'If its name or number was changed, make the two the same again; if it is not done any more, delete this row of the matrix.',
  }),
  'contact-without-column': ({ department, name }) => ({
    sentence: `“${department}” has a contact${name ? ` (“${name}”)` : ''} and no column in the RACI matrix.`,
    remedy: `Ask the lead to click ${command('makeMatrix')}, which adds the column; if the name is only spelt differently, make it the same everywhere.`,
  }),
  'duplicate-department-column': ({ department }) => ({
    sentence: `“${department}” has two columns in the RACI matrix, and it is not certain which holds.`,
    remedy: 'Bring the letters together in one column and delete the other.',
  }),
  'not-a-letter': ({ value, item: name, department }) => ({
    sentence: `“${value}”, in the row “${name}” and the column “${department}”, is no RACI letter.`,
    remedy:
      'Write R (does it), A (approves, answers for it), C (is consulted), I (is informed) or R/A; leave it empty where a department has no part.',
  }),
  'row-empty': ({ item: name }) => ({
    sentence: `“${name}” has no letter at all: no department looks after it.`,
    remedy: 'Give it at least one R (does it) and one A (approves, answers for it).',
  }),
  'row-without-accountable': ({ item: name }) => ({
    sentence: `“${name}” has no A: no department approves it and answers for it.`,
    remedy: 'Choose one department of this row as A; one that both does it and answers for it is R/A.',
  }),
  'row-with-several-accountable': ({ item: name, departments }) => ({
    sentence: `“${name}” has ${departments.length} As: ${list(departments)}. Where several answer, nobody does.`,
    remedy: 'Keep one A; make the others C (is consulted) or I (is informed).',
  }),
  'row-without-responsible': ({ item: name }) => ({
    sentence: `“${name}” has no R: no department does it.`,
    remedy: 'Give R to the department that is to do it.',
  }),
  'department-not-responsible': ({ task, department, responsible }) => ({
    sentence: `The task “${task}” belongs to “${department}”, but in the RACI matrix R is ${list(responsible)}.`,
    remedy: `Make the two agree: change ${header('tasks', 'department')} in ${sheets().tasks.name}, or give the department an R. Until then both are reminded.`,
  }),
  'department-column-empty': ({ department }) => ({
    sentence: `The column of “${department}” in the RACI matrix is empty.`,
    remedy:
      'Fill in its letters; if it does not take part, remove its contact from the duty sheet, then delete the column.',
  }),
  'too-many-responsible': ({ item: name, count, most }) => ({
    sentence: `“${name}” has ${count} Rs, more than ${most}: each may think that another does it.`,
    remedy: `Split it into smaller tasks, each with its own R; the limit stands in ${sheets().settings.name}.`,
  }),
  'too-many-consulted': ({ item: name, count, most }) => ({
    sentence: `“${name}” has ${count} departments to consult (C), more than ${most}, which slows decisions down.`,
    remedy: `Keep the C that cannot be done without; make the others I; the limit stands in ${sheets().settings.name}.`,
  }),
  'too-many-informed': ({ item: name, count, most }) => ({
    sentence: `“${name}” has ${count} departments to inform (I), more than ${most}.`,
    remedy: `Leave out those that need not know; the limit stands in ${sheets().settings.name}.`,
  }),
  'department-overloaded': ({ department, count, rows, most }) => ({
    sentence: `“${department}” is R or A in ${count} of ${rows} rows, more than ${percent(most)}: too much rests on it.`,
    remedy: `See what another department could take over; the limit stands in ${sheets().settings.name}.`,
  }),
  'accountability-concentrated': ({ department, count, rows, most }) => ({
    sentence: `“${department}” is A in ${count} of ${rows} rows, more than ${percent(most)}: all approvals wait in one place.`,
    remedy: `Give the A to departments closer to the work; the limit stands in ${sheets().settings.name}.`,
  }),
  'does-and-answers': ({ item: name, department }) => ({
    sentence: `“${department}” both does “${name}” and approves it (R/A); nobody else looks at the result.`,
    remedy: 'Where it matters, let another department be A; for small things leave it.',
  }),
  'department-without-duty': ({ department }) => ({
    sentence: `“${department}” is only consulted or informed, and nowhere R or A.`,
    remedy: 'Ask whether it needs to take part; if so, leave it.',
  }),
  'department-in-every-row': ({ department, rows }) => ({
    sentence: `“${department}” has a letter in all ${rows} rows and may be involved in too much.`,
    remedy: 'Empty the cells where it is not needed; if it is needed everywhere, leave it.',
  }),
  'nobody-consulted-or-informed': () => ({
    sentence: 'The whole RACI matrix has no C and no I: the departments may not hear of each other.',
    remedy: 'Think of whom to ask before (C) and whom to tell after (I), and fill them in.',
  }),

  'unknown-department': ({ item: name, department }) => ({
    sentence: `“${name}” belongs to “${department}”, which is not in the duty sheet.`,
    remedy: `Use a department of ${sheets().duties.name}, or add a contact for this one there.`,
  }),
  'block-scattered': ({ department }) => ({
    sentence: `The rows of “${department}” no longer stand together, so its contact may be unable to edit some of them.`,
    remedy:
      'Click «Regroup rows»: each department’s rows come together again with all they hold, and the rights follow.',
  }),
  'task-without-department': ({ task }) => ({
    sentence: `The task “${task}” belongs to no department.`,
    remedy: `Choose one in ${header('tasks', 'department')}.`,
  }),
  'task-without-due': ({ task }) => ({
    sentence: `The task “${task}” has no due date, so nothing can tell whether it is late.`,
    remedy: `Ask the lead to fill in ${header('tasks', 'due')}.`,
  }),
  'task-without-standard': ({ task }) => ({
    sentence: `The task “${task}” has no delivery standard, so nobody can say when it is done.`,
    remedy: 'Write something that can be counted: 3 poster texts and 2 short videos, approved by Legal.',
  }),
  'standard-not-countable': ({ task, standard }) => ({
    sentence: `The standard of the task “${task}”, “${standard}”, has nothing in it that can be counted.`,
    remedy: 'Add a number, a share or a date, such as: 3 poster texts and 2 short videos.',
  }),
  'task-without-status': ({ task }) => ({
    sentence: `The task “${task}” has no status; it is taken for “${choices().status.open}”.`,
    remedy: `Choose one from the list: ${Object.values(choices().status).join(', ')}.`,
  }),
  'asked-unknown': ({ ask, asked }) => ({
    sentence: `${ask} asks “${asked}”, whom the duty sheet does not know: nobody's answer is taken.`,
    remedy: `Enter the department's present ${choices().role.contact} in ${sheets().duties.name}, who is asked then; or put that person back.`,
  }),
  'owner-unknown': ({ task, owner }) => ({
    sentence: `“${owner}”, the owner of the task “${task}”, is not in the duty sheet; the department's contact is reminded instead.`,
    remedy: `Choose a name from the list, or add this person to ${sheets().duties.name} (“${choices().role.member}”).`,
  }),
  'start-after-due': ({ task, start, due }) => ({
    sentence: `The task “${task}” is planned to start on ${start} and due already on ${due}.`,
    remedy: `Change ${header('tasks', 'start')}, or ask the lead to change ${header('tasks', 'due')}.`,
  }),
  'unknown-predecessor': ({ item: name, missing }) => ({
    sentence: `“${name}” waits for ${missing.join(', ')}, which ${missing.length === 1 ? 'does' : 'do'} not exist.`,
    remedy: 'Use numbers that exist, with commas between them; empty the cell if it waits for nothing.',
  }),
  'predecessor-circle': ({ ids, count }) => ({
    sentence:
      count > 1
        ? `${ids.join(', ')}${count > ids.length ? ` and ${count - ids.length} more` : ''} wait for each other in a circle and can never start.`
        : `${ids.join('')} waits for itself and can never start.`,
    remedy: 'Take one number out of what one of them waits for, to open the circle.',
  }),
  'unknown-node': ({ task, node }) => ({
    sentence: `The task “${task}” names the node “${node}”, which is not in ${sheets().nodes.name}.`,
    remedy: `Choose a node from the list, or add it to ${sheets().nodes.name} first.`,
  }),
  'task-without-node': ({ task }) => ({
    sentence: `The task “${task}” names no process node, but the RACI matrix is of nodes: who approves and who is consulted is not known.`,
    remedy: `Choose a node in ${header('tasks', 'node')}. Until then its department and the lead are mailed.`,
  }),

  'bad-setting': ({ setting, value, kind, least, most }) => ({
    sentence: `The rule “${settings()[setting].rule}” cannot be “${value}”; its usual value holds for now.`,
    remedy: `${settingForm(kind, least, most)}, or empty the cell for the usual value.`,
  }),
  'duplicate-setting': ({ setting, first }) => ({
    sentence: `The rule “${settings()[setting].rule}” stands twice; row ${first} holds for now.`,
    remedy: 'Keep the right row and empty the other.',
  }),
  'calendar-year-unknown': ({ year }) => ({
    sentence: `The public holidays and make-up working days of ${year} are not known yet; Monday to Friday are taken as working days.`,
    remedy: `Once the holidays of ${year} are announced, write days off and make-up days into ${sheets().calendar.name}, or update the script.`,
  }),
  'calendar-day-twice': ({ day, first }) => ({
    sentence: `${day} stands twice in the working calendar; row ${first} holds for now.`,
    remedy: 'Keep the right row and empty the other.',
  }),
}));
