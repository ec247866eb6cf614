import type { SheetKey } from '../../src/sheets/index';
import type { Text } from '../../src/text/text';
import { cellAt, lineWhere } from './look';
import type { Stage } from './stage';

type Cells = Readonly<Record<string, string | number>>;

/** Lets somebody sit before the file for a while; then the lead sits there again. */
export const meanwhile = <T>(stage: Stage, who: string, work: () => T): T => {
  try {
    stage.host.as(who);
    return work();
  } finally {
    stage.host.as(stage.cast.lead.address);
  }
};

/** Somebody types into cells of one row with his own hands. */
export const types = (stage: Stage, who: string, key: SheetKey, row: number, cells: Cells): void =>
  meanwhile(stage, who, () => {
    for (const [column, value] of Object.entries(cells))
      stage.host.edit(stage.text.sheets[key].name, cellAt(stage, key, column, row), value);
  });

/** Somebody updates a task, found by its id. */
export const updates = (stage: Stage, who: string, task: string, cells: Cells): void =>
  types(stage, who, 'tasks', lineWhere(stage, 'tasks', 'id', task).row, cells);

/** The lead clicks a command of the menu; answers what the window said, '' where there was none. */
export const clicks = (stage: Stage, item: keyof Text['menu']['items']): string => {
  const { host, text } = stage;
  const before = host.prompts.length;
  host.choose(text.menu.title, text.menu.items[item]);
  return host.prompts
    .slice(before)
    .map((prompt) => prompt.text)
    .join('\n');
};

/** What somebody was told when he tried something he may not do; null when nobody stopped him. */
export const refusal = (attempt: () => void): string | null => {
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
