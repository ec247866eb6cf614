import { blockedBy } from '../../../local/model/protection';
import type { Stage } from '../../../local/scenarios/stage';
import { isAskSheet } from '../../../src/asks/kinds/index';
import { answerColumn, turnIn } from './asks';
import type { PictureRow, ShutAsk } from './picture';

/** Open asks whose answer cell is shut for one who is asked. */
export const readShut = (
  stage: Stage,
  tab: string | null,
  rows: readonly PictureRow[],
  duties: readonly PictureRow[],
): readonly ShutAsk[] => {
  const { book } = stage.host.file;
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet || tab === null) return [];
  const { headers } = stage.host.sheet(tab);
  return rows.flatMap(({ sheet: key, row, cells }) => {
    if (!isAskSheet(key) || turnIn(key, cells.state ?? '') !== 'asked') return [];
    const words: Readonly<Record<string, { readonly header: string }>> = stage.text.sheets[key].columns;
    const place = headers.indexOf(words[answerColumn(key)]?.header ?? '') + 1;
    if (place === 0) return [];
    const box = { top: row, bottom: row, left: place, right: place };
    return (cells.asked ?? '').split('、').flatMap((name) => {
      const address = duties.find((one) => one.cells.name === name)?.cells.address;
      return address && blockedBy(book, sheet.id, box, address) ? [`${name} ${key} ${cells.title ?? ''}`] : [];
    });
  });
};
