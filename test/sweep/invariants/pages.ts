import type { Invariant } from './invariant';

export const pagesTurned: Invariant = {
  name: 'pages-turned',
  sentence: 'A full log has one older page more, none half made, and all that is open stands on the present one.',
  faults: ({ after, references }) =>
    after.pages.flatMap(({ log, older, coming, left }) => {
      const wanted = references.map(({ after: one }) => one.pages.find((page) => page.log === log)?.older ?? 0);
      return [
        ...(wanted.length > 0 && older > Math.max(...wanted) ? [`${log}: ${older} older pages`] : []),
        ...(coming > 0 ? [`${log}: a page is half made`] : []),
        ...left.map((id) => `${log}: ${id} is open on an older page`),
      ];
    }),
};
