// The package's calendar names every holiday in two languages; the script asks only which days differ from
// Monday to Friday. So the bundle carries the days alone, as two lists of a few kilobytes.
import { readFileSync } from 'node:fs';

/** Nobody starts a collaboration in the years before. */
const FIRST = '2018';

/** A line a year, which stands once: nobody wants to paste one long line into an editor. */
const daysOf = (dates) => {
  const days = Object.keys(dates)
    .filter((day) => day >= FIRST)
    .sort();
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  const inYear = (year) => days.filter((day) => day.startsWith(year)).map((day) => day.slice(5));
  return `\`${years.map((year) => [year, ...inYear(year)].join(' ')).join('\n')}\``;
};

export const esbuildCalendar = () => ({
  name: 'calendar-days',
  setup(context) {
    context.onLoad({ filter: /chinese-days\.json$/ }, ({ path }) => {
      const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8'));
      // Read at the first question: most runs of the script end before anybody asks for a working day.
      const contents = `const known = {};
const read = (list) => {
  const found = {};
  for (const line of list.split('\\n')) {
    const [year, ...days] = line.split(' ');
    for (const day of days) found[year + '-' + day] = '';
  }
  return found;
};
const days = (name, list) => known[name] || (known[name] = read(list));
export default {
  get holidays() {
    return days('holidays', ${daysOf(holidays)});
  },
  get workdays() {
    return days('workdays', ${daysOf(workdays)});
  },
};`;
      return { contents, loader: 'js' };
    });
  },
});
