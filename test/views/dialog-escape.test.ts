import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataBlock } from '../../src/views/dialogs/data-block';
import { pagesIn } from './dialog-pages';
import { findings, preview, status, wizard } from './example-dialogs';
import { cell } from './hostile-text';
import { readHtml } from './read-html';

const blockOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null');

test('JSON in a page ends no script and begins no tag, and reads back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), cell, (value, text) => {
      const data = { value, text, [text]: `</script><!--\u2028${text}` };
      const block = dataBlock(data);
      expect(block).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('whatever stands in the data of a dialog is text in its page', () => {
  const plain = Object.entries(pagesIn('zh-CN')).map(([name, page]) => [name, readHtml(page.html).tags.length]);
  fc.assert(
    fc.property(cell, (text) => {
      const pages = pagesIn('zh-CN', {
        wizard: { ...wizard, lead: { name: text, address: text } },
        findings: findings.map((line) => ({ ...line, sheet: text, cell: text, sentence: text, remedy: text })),
        preview: {
          ...preview,
          mails: preview.mails.map((mail) => ({
            to: text,
            name: text,
            subject: text,
            parts: mail.parts.map(() => text),
          })),
          nothingFor: [text],
        },
        status: {
          lines: status.lines.map((line) => ({ ...line, label: text, state: text })),
          doubtful: [{ key: text, to: text, subject: text }],
          incidents: [{ at: text, what: text, next: text }],
        },
      });
      const tags = Object.entries(pages).map(([name, page]) => [name, readHtml(page.html).tags.length]);
      expect(tags).toEqual(plain);
      expect(blockOf(pages.findings.html)).toMatchObject({ lines: findings.map(() => ({ sentence: text })) });
      const button = readHtml(pages.status.html).tags.find((tag) => tag.attributes['data-key'] !== undefined);
      expect(button?.attributes['data-key']).toBe(text);
    }),
    { numRuns: 60 },
  );
});
