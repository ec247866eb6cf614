import type { Book } from '../../model/book';
import { eachRun } from '../../model/layers';
import type { SheetModel } from '../../model/sheet-model';
import { choicesOf } from '../../model/validate';
import type { ValidationModel } from '../../model/validation-model';
import type { PaintedNote, PaintedRule, Span } from './picture';

function kindOf(rule: ValidationModel): PaintedRule['kind'] | undefined {
  if (rule.criterion === 'CHECKBOX') return 'checkbox';
  return rule.criterion === 'VALUE_IN_LIST' || rule.criterion === 'VALUE_IN_RANGE' ? 'list' : undefined;
}

/**
 * The dropdowns and check boxes of a tab, one for each set of choices. Rules that only refuse are not drawn: the host
 * refuses, with Google's sentence.
 */
export function rulesOf(book: Book, sheet: SheetModel): PaintedRule[] {
  const rules = new Map<string, PaintedRule>();
  const known = new Map<ValidationModel, { key: string; kind: PaintedRule['kind']; choices: string[] }>();
  eachRun(sheet.layers, 'validation', (run, column) => {
    const kind = kindOf(run.value);
    if (!kind) return;
    const choices = known.get(run.value)?.choices ?? [...new Set(choicesOf(book, run.value) ?? [])];
    const key = `${kind} ${choices.join('\n')}`;
    known.set(run.value, { key, kind, choices });
    const area: Span = { top: run.from - 1, bottom: run.to - 1, left: column - 1, right: column - 1 };
    const rule = rules.get(key);
    if (rule) rule.areas.push(area);
    else rules.set(key, { id: `${sheet.id}-${rules.size}`, kind, choices, areas: [area] });
  });
  return [...rules.values()];
}

export function notesOf(sheet: SheetModel): PaintedNote[] {
  const notes: PaintedNote[] = [];
  eachRun(sheet.layers, 'note', (run, column) => {
    if (run.value === '') return;
    for (let row = run.from; row <= run.to; row += 1) notes.push([row - 1, column - 1, run.value]);
  });
  return notes;
}
