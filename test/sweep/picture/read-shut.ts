import { blockedBy } from '../../../local/model/protection';
import type { Stage } from '../../../local/scenarios/stage';
import type { PictureRow, ShutAsk } from './picture';

const answerColumn = { notices: 'reason', approvals: 'decision' } as const;

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
  const open = new Set(
    ['open', 'returned', 'escalated'].map((key) => String(stage.text.choices.noticeState[key as 'open'])),
  );
  return rows.flatMap(({ sheet: key, row, cells }) => {
    if (key !== 'notices' && key !== 'approvals') return [];
    if (!open.has(cells.state ?? '')) return [];
    if (key === 'approvals' && cells.state !== stage.text.choices.noticeState.open) return [];
    const place = headers.indexOf(stage.text.sheets[key].columns[answerColumn[key] as 'decision'].header) + 1;
    if (place === 0) return [];
    const box = { top: row, bottom: row, left: place, right: place };
    return (cells.asked ?? '').split('、').flatMap((name) => {
      const address = duties.find((one) => one.cells.name === name)?.cells.address;
      return address && blockedBy(book, sheet.id, box, address) ? [`${name} ${key} ${cells.title ?? ''}`] : [];
    });
  });
};
