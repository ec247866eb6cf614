// The package's calendar names every holiday in two languages; the script asks only which days differ from
// Monday to Friday. So the bundle carries the days alone, as two lists of a few kilobytes.
import { readFileSync } from 'node:fs';

/** Nobody starts a collaboration in the years before. */
const FIRST = '2018';

/** A line a year: nobody wants to paste one long line into an editor. */
const daysOf = (dates) => {
  const days = Object.keys(dates)
    .filter((day) => day >= FIRST)
    .sort();
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  return `\`${years.map((year) => days.filter((day) => day.startsWith(year)).join(' ')).join('\n')}\``;
};

export const esbuildCalendar = () => ({
  name: 'calendar-days',
  setup(context) {
    context.onLoad({ filter: /chinese-days\.json$/ }, ({ path }) => {
      const { holidays, workdays } = JSON.parse(readFileSync(path, 'utf8'));
      // Read at the first question: most runs of the script end before anybody asks for a working day.
      const contents = `const known = {};
const days = (name, list) =>
  known[name] || (known[name] = Object.fromEntries(list.split(/\\s/).map((day) => [day, ''])));
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
