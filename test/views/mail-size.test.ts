import { expect, test } from 'vitest';
import { bytesOf } from '../../src/domain/bytes';
import type { Notice } from '../../src/notices/notice';
import { renderMail } from '../../src/views/mail/render-mail';
import { askNotices } from './example-asks';
import { frame, mail, rollup, task, texts, warning } from './example-mail';

const to = { name: '赵强', address: 'zhao.qiang@example.com' };
const digestOf = (count: number): readonly Notice[] => {
  const overdue = Array.from({ length: count }, (_, place) => task({ id: `T${String(place + 1).padStart(3, '0')}` }));
  return [{ kind: 'digest', to, token: 'd', data: { overdue, approval: [], dueSoon: [] } }];
};

test('counts bytes as UTF-8 does', () => {
  for (const text of ['', 'abc', 'é', '铺货', '🚚', 'a铺🚚é']) expect(bytesOf(text)).toBe(Buffer.byteLength(text));
});

test('50 rows are shown, of 51 one is left to the workbook', () => {
  const fifty = renderMail(mail(digestOf(50)), texts['zh-CN'], frame());
  expect(fifty.text).not.toContain('另有');
  const more = renderMail(mail(digestOf(51)), texts['zh-CN'], frame());
  for (const form of [more.html, more.text]) {
    expect(form).toContain('T050');
    expect(form).not.toContain('T051');
    expect(form).toContain('另有 1 项，见工作簿');
  }
  expect(more.subject).toContain('51 项');
});

test('a mail of long cells and many rows in every section stays under 180 KB, html under 100 KB', () => {
  for (const filler of ['长', '<', '🚚', '"&']) {
    const long = filler.repeat(25_000);
    const line = task({ title: long, department: long, owner: long, standard: long });
    const lines = Array.from({ length: 3_000 }, () => line);
    const consult = Array.from({ length: 20 }, () => ({ department: long, contact: long }));
    const mailLines = lines.map(() => ({ key: long, to: long, subject: long, state: 'queued' as const }));
    const findings = lines.flatMap(() => rollup().unreadable);
    const warnings = (['doer', 'owner', 'approver'] as const).flatMap((as) =>
      lines
        .slice(0, 500)
        .map((one): Notice => ({ kind: 'warning', to, token: as, data: warning({ as, task: one, consult }) })),
    );
    const asks = lines.slice(0, 100).flatMap(() => askNotices(line, long));
    const it = renderMail(
      mail(
        [
          ...warnings,
          ...asks,
          { kind: 'digest', to, token: 'd', data: { overdue: lines, approval: lines, dueSoon: lines } },
          {
            kind: 'rollup',
            to,
            token: 'r',
            data: rollup({
              worst: lines,
              findings,
              unreadable: findings,
              deferred: mailLines,
              doubtful: mailLines,
              departments: lines.map(() => ({ department: long, tasks: 1, done: 0, late: 1, dueSoon: 0, worst: 9 })),
            }),
          },
        ],
        { to: { name: long, address: 'a@example.com' } },
      ),
      texts.en,
      frame({ workbookName: long, finding: () => ({ where: long, sentence: long, remedy: long }) }),
    );
    expect(bytesOf(it.html)).toBeLessThanOrEqual(100_000);
    expect(bytesOf(it.html) + bytesOf(it.text)).toBeLessThanOrEqual(180_000);
    expect(it.text).toContain('more rows: see the workbook');
  }
});

test('a cell of 50,000 characters is cut to 300 with …', () => {
  const [notice] = digestOf(1);
  if (notice?.kind !== 'digest') throw new Error('no digest');
  const data = { ...notice.data, overdue: [task({ title: '长'.repeat(50_000) })] };
  const it = renderMail(mail([{ ...notice, data }]), texts['zh-CN'], frame());
  for (const form of [it.html, it.text]) expect(form).toContain(`${'长'.repeat(299)}…`);
  expect(it.text).not.toContain('长'.repeat(300));
});
