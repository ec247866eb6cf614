import { describe, expect, test } from 'vitest';
import { renderMail } from '../../src/views/mail/render-mail';
import { frame, link, mail, notices, rollup, texts } from './example-mail';
import { readHtml } from './read-html';

const to = { name: '王敏', address: 'wang.min@example.com' };

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const { html, text } = renderMail(mail(), texts[language], frame());
  const { tags, text: read } = readHtml(html);

  test('the plain twin holds every piece of text of the HTML', () => {
    // Labels are filled up to one width there, so spaces do not count.
    const closed = text.replace(/\s/g, '');
    const pieces = read.split(/\n| · /).map((piece) => piece.replace(/\s/g, ''));
    const missing = pieces.filter((piece) => !closed.includes(piece));
    expect(missing).toEqual([]);
  });

  test('the plain twin writes every address out', () => {
    const addresses = tags.flatMap((tag) => (tag.attributes.href ? [tag.attributes.href] : []));
    expect(addresses).toContain(link);
    for (const address of addresses) expect(text).toContain(address);
  });

  test('the plain twin writes no address twice in the lines of one thing', () => {
    for (const lines of text.split('\n\n')) {
      const addresses = lines.match(/https?:\S+/g) ?? [];
      expect(addresses).toEqual([...new Set(addresses)]);
    }
  });

  test('the plain twin has no remnant of HTML', () => {
    expect(text).not.toMatch(/<\/?[a-z]|&(amp|lt|gt|quot|#\d+);/);
  });

  test('the language is declared', () => {
    expect(tags[0]?.attributes.lang).toBe(language);
  });
});

test('columns of the plain table stand under their heads, Chinese counted as two', () => {
  const { text } = renderMail(mail([{ kind: 'rollup', to, token: 'r', data: rollup() }]), texts['zh-CN'], frame());
  expect(text).toContain(
    [
      '部门    任务  已完成  滞后  将到期  最长滞后',
      '--------------------------------------------',
      '研发部     4       3     0       1         –',
    ].join('\n'),
  );
});

test('what is most pressing comes first', () => {
  const { text } = renderMail(mail([...notices].reverse()), texts['zh-CN'], frame());
  const titles = [...text.matchAll(/^== (.+?)(?: \(\d+\))? ==$/gm)].map((match) => match[1]);
  expect(titles).toEqual([
    '预警仍未答复，请上级领导协调',
    '任务多次延期，请协调',
    '预警逾期未答复，请督促',
    '进度预警通知：请您回复',
    '滞后答复被退回，请重新答复',
    '资源需求被退回，请修改',
    '填写有误，请补正',
    '答复时限已过半，请答复',
    '滞后答复待您处理',
    '任务提交审核，请您审核',
    '资源需求请您审批',
    '进度预警通知：滞后任务待您审核',
    '进度预警通知：您负责的任务滞后',
    '运行中发生的事',
    '预警至今未答复',
    '已逾期',
    '待您审核',
    '即将到期',
    '滞后答复已同意',
    '资源需求已同意',
    '审核退回，请修改',
    '审核通过',
    '各部门进度汇总',
  ]);
});
