import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host';
import { hostWith } from '../run-script';
import { ALL_SCOPES, scriptProject } from '../script-project';

const send = (args: string, options = {}) => hostWith(`MailApp.sendEmail(${args});`, options);

describe('MailApp.sendEmail', () => {
  it.each([
    [`'a@x.com', 's', 'b'`, { to: 'a@x.com', subject: 's', body: 'b' }],
    [
      `'a@x.com, b@x.com', 's', 'b', { cc: 'c@x.com', htmlBody: '<b>b</b>', name: 'n', replyTo: 'r@x.com' }`,
      {
        to: 'a@x.com, b@x.com',
        cc: 'c@x.com',
        htmlBody: '<b>b</b>',
        name: 'n',
        replyTo: 'r@x.com',
      },
    ],
    [`'a@x.com', 'r@x.com', 's', 'b'`, { to: 'a@x.com', replyTo: 'r@x.com', subject: 's', body: 'b' }],
    [`{ to: 'a@x.com', bcc: 'b@x.com', subject: 's', body: 'b' }`, { to: 'a@x.com', bcc: 'b@x.com', subject: 's' }],
  ])('takes %s', (args, expected) => {
    const host = send(args);
    host.call('main');
    expect(host.mails).toMatchObject([{ ...expected, from: 'owner@example.com', at: host.now }]);
  });

  it.each([
    [`'nobody', 's', 'b'`, 'Invalid email: nobody'],
    [`'a@x.com,b@', 's', 'b'`, 'Invalid email: b@'],
    [`{ subject: 's', body: 'b' }`, 'Failed to send email: no recipient'],
    [`'', 's', 'b'`, 'Failed to send email: no recipient'],
    [`Array(51).fill('a@x.com').join(), 's', 'b'`, 'Limit Exceeded: Email Recipients Per Message.'],
    [`'a@x.com', 's', '责'.repeat(70000)`, 'Limit Exceeded: Email Body Size.'],
    [`'a@x.com', 's'.repeat(251), 'b'`, 'Argument too large: subject'],
    [`'a@x.com'`, "The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])('refuses %s', (args, message) => {
    const host = send(args);
    expect(() => host.call('main')).toThrow(message);
    expect(host.mails).toEqual([]);
    expect(host.executions.at(-1)?.error).toBe(`Exception: ${message}`);
  });

  it('counts recipients of a day for each user, and starts anew 24 hours after the first', () => {
    const host = hostWith(
      `if (a) MailApp.sendEmail({ to: a, cc: b || '', subject: 's', body: 'b' }); return MailApp.getRemainingDailyQuota();`,
      { limits: { mailRecipientsPerDay: 3 } },
    );
    expect(host.call('main', 'a@x.com', 'b@x.com')).toBe(1);
    expect(() => host.call('main', 'a@x.com', 'b@x.com')).toThrow('Service invoked too many times for one day: email.');
    expect(host.share('guest@example.com').as('guest@example.com').call('main')).toBe(3);
    host.as('owner@example.com').advanceTo(host.now.getTime() + 24 * 3_600_000 - 1);
    expect(host.call('main')).toBe(1);
    host.advanceTo(host.now.getTime() + 1);
    expect(host.call('main')).toBe(3);
  });

  it('shares one quota among the copies of a file', () => {
    const host = send(`'a@x.com', 's', 'b'`, { limits: { mailRecipientsPerDay: 1 } });
    const copy = host.copy('owner@example.com');
    host.call('main');
    expect(() => copy.call('main')).toThrow('too many times');
    expect(copy.mails).toEqual([]);
  });

  it('needs its scope in the manifest', () => {
    const scopes = ALL_SCOPES.filter((scope) => !scope.endsWith('send_mail'));
    const host = createHost({
      dist: scriptProject(`function main() { MailApp.sendEmail('a@x.com', 's', 'b'); }`, { scopes }),
    });
    expect(() => host.call('main')).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('keeps what is known of attachments', () => {
    const host = send(`'a@x.com', 's', 'b', { attachments: [Utilities.newBlob('1,2', 'text/csv', 'x.csv')] }`);
    host.call('main');
    expect(host.mails[0]?.attachments).toEqual([{ name: 'x.csv', contentType: 'text/csv', size: 3 }]);
  });
});
