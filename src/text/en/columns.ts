import { columnWords } from '../column-words';

/** Headers of a sheet's columns with their notes: what goes there, who fills it, an example. */
export const columns = columnWords({
  fills: {
    lead: 'Filled by the lead.',
    department: 'Filled by the department.',
    asked: 'Filled by the department that is asked.',
    script: 'Filled by the script; leave it.',
  },
  note: (what, who, example) => `${what} ${who} Example: ${example}.`,
});
