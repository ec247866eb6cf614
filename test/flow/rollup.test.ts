import { describe, expect, it } from 'vitest';
import { updates } from '../../local/scenarios/act';
import { linesOf } from '../../local/scenarios/look';
import type { Stage } from '../../local/scenarios/stage';
import { sunday } from './workbook';

/** How lags stand beside those that the last roll-up told, counted off the cells of 任务分工. */
const compared = (stage: Stage) => {
  const lags = linesOf(stage, 'tasks')
    .filter(({ cells }) => cells.task !== '')
    .map(({ cells }) => [Number(cells.lag), Number(cells.lagBefore)] as const);
  return {
    fresh: lags.filter(([now, before]) => now > 0 && before === 0).length,
    better: lags.filter(([now, before]) => now < before).length,
    worse: lags.filter(([now, before]) => before > 0 && now > before).length,
  };
};

const rollups = ({ host, cast, text }: Stage): readonly string[] =>
  host.mails
    .filter(({ to, body }) => to === cast.lead.address && body.includes(text.mail.rollup.title))
    .map(({ body }) => body);

describe('the lead’s roll-up', () => {
  it('says of each week what got late, better and worse since the one before', () => {
    const stage = sunday();
    const { host, text, cast } = stage;
    const seen = { fresh: 0, better: 0, worse: 0 };
    for (const day of ['2024-07-15', '2024-07-22', '2024-07-29']) {
      host.advanceTo(`${day} 08:30`);
      const late = linesOf(stage, 'tasks').find(({ cells }) => Number(cells.lagBefore) > 0);
      if (late && seen.better === 0) updates(stage, cast.lead.address, String(late.cells.id), { due: '2024-12-31' });
      const { fresh, better, worse } = compared(stage);
      host.advanceTo(`${day} 09:30`);
      expect(rollups(stage).at(-1)).toContain(text.mail.rollup.changes(fresh, better, worse));
      seen.fresh += fresh;
      seen.better += better;
      seen.worse += worse;
    }
    expect(Math.min(seen.fresh, seen.better, seen.worse)).toBeGreaterThan(0);
  });
});
