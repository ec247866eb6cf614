import { once } from '../../domain/once';
import type { RightsWords } from '../rights';
import { counted } from './plural';

/** What regrouping, rights and sharing say when they are done. */
export const rights = once<RightsWords>(() => ({
  regrouped: () =>
    'Each department’s rows stand together, with blank ones at the end for new entries. Contents, formats, notes and links are as they were; the rights followed.',
  alreadyGrouped: () => 'Each department’s rows stood together already; no row was moved.',
  applied: () =>
    'The rights follow the duty sheet: a contact edits the rows of the own department and the cells in which an answer is asked, all else is the lead’s and the deputy’s.',
  shared: (people) => `The file is shared with ${counted(people, 'person', 'people')}; Google tells them by mail.`,
  refused: (addresses) =>
    `Google does not accept these addresses; nobody else is affected: ${addresses.join(', ')}. Give their Google accounts in the duty sheet, then click «Update rights».`,
  unkept: (sheets) =>
    `Google did not let the rights of these sheets be changed: ${sheets.join(', ')}. Let the owner of the file click «Update rights».`,
}));
