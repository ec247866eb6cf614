/** What a text finder looks for. */
export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly inFormulas: boolean;
  readonly ignoreDiacritics: boolean;
  readonly regularExpression: boolean;
}

/** Letters without their accents, each still one character, so that places found count in the original too. */
function plain(text: string): string {
  return Array.from(text, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return base.length === letter.length ? base : letter;
  }).join('');
}

function expressionOf(query: TextQuery, flags: string): RegExp {
  const text = query.ignoreDiacritics ? plain(query.text) : query.text;
  const source = query.regularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(query.entireCell ? `^(?:${source})$` : source, `${flags}${query.matchCase ? '' : 'i'}`);
}

function searched(query: TextQuery, text: string): string {
  return query.ignoreDiacritics ? plain(text) : text;
}

/** A test for the texts of cells. */
export function textTest(query: TextQuery): (text: string) => boolean {
  if (query.text === '') return () => false;
  const expression = expressionOf(query, '');
  return (text) => text !== '' && expression.test(searched(query, text));
}

/** Replaces every occurrence, and tells how many there were. In a regular expression `$1` stands for a group. */
export function replaceText(query: TextQuery, text: string, replacement: string): { text: string; count: number } {
  if (query.text === '') return { text, count: 0 };
  const single = expressionOf(query, '');
  const matches = [...searched(query, text).matchAll(expressionOf(query, 'g'))].filter(([whole]) => whole !== '');
  let replaced = '';
  let from = 0;
  for (const match of matches) {
    const [whole] = match;
    replaced += text.slice(from, match.index);
    replaced += query.regularExpression ? whole.replace(single, replacement) : replacement;
    from = match.index + whole.length;
  }
  return { text: replaced + text.slice(from), count: matches.length };
}
