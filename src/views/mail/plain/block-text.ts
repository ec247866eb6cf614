import { type Block, hiddenOf, type Item } from '../block';
import type { MailContext } from '../frame';
import { columnsOf, pad } from './columns';

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columnsOf));

const itemLines = (item: Item, context: MailContext): readonly string[] => {
  const { colon } = context.text.mail.frame;
  const width = widest(item.facts.map((fact) => fact.label));
  const labels = item.labels.map((label) => `[${label.text}]`).join(' ');
  const head = [item.code, item.title, labels].filter(Boolean).join('  ');
  const facts = item.facts.flatMap(({ label, value, link }) => [
    `  ${pad(label + colon, width + columnsOf(colon))} ${value}`,
    ...(link ? [`  ${link}`] : []),
  ]);
  // Where a fact links the row already, a second line of the same address tells nothing.
  const own = item.facts.some(({ link }) => link === item.link) ? undefined : item.link;
  return [head, ...facts, ...(own ? [`  ${context.text.mail.terms.openRow}${colon} ${own}`] : []), ''];
};

const gridLines = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = head.map((title, place) => widest([title, ...rows.map((row) => row[place] ?? '')]));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => pad(cell, widths[place] ?? 0, place ? 'start' : 'end'))
      .join('  ')
      .trimEnd();
  return [line(head), '-'.repeat(widest([line(head)])), ...rows.map(line), ''];
};

const moreLines = (hidden: number, { frame, text }: MailContext): readonly string[] =>
  hidden ? [`${text.mail.frame.more(hidden)}${text.mail.frame.colon}${frame.workbookLink}`, ''] : [];

/** The lines of any block: what its HTML says, in plain text. */
export const blockLines = (block: Block, context: MailContext): readonly string[] => {
  if (block.kind === 'lines') return [...block.lines, ''];
  const title = block.title ? [`-- ${block.title} --`] : [];
  if (block.kind === 'grid')
    return [...title, ...gridLines(block.head, block.rows), ...moreLines(hiddenOf(block), context)];
  const note = block.note ? [block.note, ''] : [];
  return [
    ...title,
    ...note,
    ...block.rows.flatMap((item) => itemLines(item, context)),
    ...moreLines(hiddenOf(block), context),
  ];
};
