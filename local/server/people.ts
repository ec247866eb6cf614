import { catalogues } from '../../src/text/catalogues';
import type { Host } from '../host';
import { accessOf, sameAddress } from '../model/book';
import { languageOfBook } from './language';
import type { Person } from './protocol';

/** Somebody who has nothing to do with the workbook. */
export const OUTSIDER = 'outsider@elsewhere.example';

interface DutyRow {
  email: string;
  name: string;
  role: string;
  department: string;
}

function dutyRows(host: Host): DutyRow[] {
  const { duties } = catalogues[languageOfBook(host.file.book)].sheets;
  const { columns } = duties;
  if (!host.file.book.sheets.some(({ name }) => name === duties.name)) return [];
  return host
    .sheet(duties.name)
    .rows()
    .map((row) => {
      const text = (header: string): string => String(row[header] ?? '').trim();
      return {
        email: text(columns.account.header) || text(columns.address.header),
        name: text(columns.name.header),
        role: text(columns.role.header),
        department: text(columns.department.header),
      };
    })
    .filter(({ email }) => /^[^\s@]+@[^\s@]+$/.test(email));
}

/** Whom one can be here: the people of the duty sheet, whoever else has access, and an outsider. */
export function peopleOf(host: Host): Person[] {
  const { book } = host.file;
  const people: Person[] = [];
  const add = (person: DutyRow): void => {
    const known = people.find(({ email }) => sameAddress(email, person.email));
    if (known) {
      if (person.role && !known.role.split('、').includes(person.role)) known.role += `、${person.role}`;
      return;
    }
    people.push({ ...person, access: accessOf(book, person.email) });
  };
  for (const row of dutyRows(host)) add(row);
  const others = [book.owner ?? '', ...book.editors, ...book.viewers, host.user].filter((email) => email !== '');
  for (const email of others) add({ email, name: '', role: '', department: '' });
  add({ email: OUTSIDER, name: '', role: '', department: '' });
  return people;
}
