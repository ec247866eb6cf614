import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { formFor } from '../scenarios/form';
import { blockOf, cellOf, choose, collaboration, people, put, text, typed } from './collaboration';

const accounts = [
  'owner@corp.example',
  ...[1, 2, 3, 4].map((number) => `contact${number}@example.com`),
  'lead@example.com',
];

const created = (share: boolean) => {
  const host = createHost({ now: '2024-07-01 08:30', user: people.owner, accounts });
  host.open();
  const answer = host.call('createCollaboration', { ...formFor('new-product'), share }) as { next: string[] };
  return { host, next: answer.next };
};

describe('the wizard', () => {
  it('shares the file only with the user’s tick', () => {
    expect(created(false).host.spreadsheet.getEditors().length).toBe(1);
  });

  it('lets in whom Google accepts, and names whom it refuses once', () => {
    const { host, next } = created(true);
    expect(host.spreadsheet.getEditors().map((user) => user.getEmail())).toEqual([
      people.owner,
      'contact1@example.com',
      'contact2@example.com',
      'contact3@example.com',
      'contact4@example.com',
      'lead@example.com',
    ]);
    expect(next).toContain(text.rights.shared(5));
    expect(next).toContain(text.rights.refused(['contact5@example.com']));
    const [row = 0] = blockOf(host, '客服部').tasks;
    expect(typed(host, 'contact4@example.com', 'tasks', cellOf(host, 'tasks', 'note', row), '好')).toBe('');
  });
});

describe('更新权限', () => {
  it('knows a contact by the Google 账号 where it differs from the address', () => {
    const host = collaboration();
    host.share('private@example.org');
    put(host, 'duties', 3, [{ account: 'private@example.org' }]);
    expect(choose(host, 'applyRights')).toBe(text.rights.applied());
    const [row = 0] = blockOf(host, '市场部').tasks;
    expect(typed(host, 'private@example.org', 'tasks', cellOf(host, 'tasks', 'note', row), '好')).toBe('');
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'note', row), '好')).not.toBe('');
  });

  it('one bad address keeps nobody else out, and is named', () => {
    const host = collaboration({ accounts: [...accounts, 'contact5@example.com'] });
    put(host, 'duties', 4, [{ account: 'nobody@nowhere.example' }]);
    expect(choose(host, 'applyRights')).toContain('nobody@nowhere.example');
    const [row = 0] = blockOf(host, '市场部').tasks;
    expect(typed(host, people.own, 'tasks', cellOf(host, 'tasks', 'note', row), '好')).toBe('');
  });

  it('follows a changed contact, takes the old one out, and mends what somebody took away by hand', () => {
    const host = collaboration();
    host.share('new@example.com');
    put(host, 'duties', 3, [{ name: '新人', address: 'new@example.com' }]);
    const state = host.state();
    for (const { book } of state.files) book.protections = book.protections.filter(({ kind }) => kind === 'SHEET');
    const mended = createHost({ state });
    choose(mended, 'applyRights');
    const [row = 0] = blockOf(mended, '市场部').tasks;
    const note = cellOf(mended, 'tasks', 'note', row);
    expect(typed(mended, 'new@example.com', 'tasks', note, '好')).toBe('');
    expect(typed(mended, people.own, 'tasks', note, '好')).not.toBe('');
    expect(typed(mended, people.lead, 'tasks', note, '好')).toBe('');
  });
});
