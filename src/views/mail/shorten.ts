import type { Block, Item, Section } from './block';
import { cellText } from './clean';

/** How much a mail may show: rows in a list, characters of a cell. */
export interface Room {
  readonly rows: number;
  readonly characters: number;
}

const shortItem = (item: Item, characters: number): Item => ({
  ...item,
  code: cellText(item.code, 40),
  title: cellText(item.title, characters),
  labels: item.labels.map((label) => ({ ...label, text: cellText(label.text, 80) })),
  facts: item.facts.map((fact) => ({ ...fact, value: cellText(fact.value, characters) })),
});

const shortBlock = (block: Block, { rows, characters }: Room): Block => {
  if (block.kind === 'lines') return { ...block, lines: block.lines.map((line) => cellText(line, 400)) };
  if (block.kind === 'items')
    return { ...block, rows: block.rows.slice(0, rows).map((item) => shortItem(item, characters)) };
  const most = Math.min(characters, 60);
  return { ...block, rows: block.rows.slice(0, rows).map((row) => row.map((cell) => cellText(cell, most))) };
};

/** The section as far as there is room for it; what is left out is counted, never dropped in silence. */
export const shorten = (section: Section, room: Room): Section => ({
  ...section,
  blocks: section.blocks.map((block) => shortBlock(block, room)),
});
