import { use, used } from '../execution/quota';
import { type Mail, nextSerial } from '../execution/world';
import { emulated } from './emulated';
import { recipientsIn } from './mail-recipients';
import { SCOPE } from './scopes';
import type { ScriptRuntime } from './script-runtime';
import { mismatch } from './signature';

type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const isObject = (value: unknown): value is Message => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** The forms of sendEmail, brought into one. */
function messageOf(args: readonly unknown[]): Message | undefined {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isObject(first)) return first;
  if (args.length < 3 || !isText(first) || isObject(second) || isObject(third)) return undefined;
  const [to, subject, body] = [first, text(second), text(third)];
  if (args.length === 3) return { to, subject, body };
  if (args.length !== 4) return undefined;
  if (isObject(fourth)) return { ...fourth, to, subject, body };
  return { to, replyTo: subject, subject: body, body: text(fourth) };
}

function attachmentsOf(message: Message): Mail['attachments'] {
  return Array.from(message.attachments ?? []).map((source) => {
    const blob = source.getBlob();
    return { name: blob.getName() ?? '', contentType: blob.getContentType() ?? '', size: blob.getBytes().length };
  });
}

/** https://developers.google.com/apps-script/reference/mail/mail-app */
class MailAppService implements Pick<GoogleAppsScript.Mail.MailApp, 'sendEmail' | 'getRemainingDailyQuota'> {
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  /** https://developers.google.com/apps-script/reference/mail/mail-app#getRemainingDailyQuota() */
  getRemainingDailyQuota(): number {
    const { world, effectiveUser } = this.#runtime;
    this.#runtime.record('MailApp.getRemainingDailyQuota', 'other');
    this.#runtime.demand('MailApp.getRemainingDailyQuota', SCOPE.mail);
    return Math.max(0, world.limits.mailRecipientsPerDay - used(world.mailUse, effectiveUser, world.now));
  }

  #checkSize(mail: Mail): void {
    const { limits } = this.#runtime.world;
    const bytes = Math.max(Buffer.byteLength(mail.body, 'utf8'), Buffer.byteLength(mail.htmlBody, 'utf8'));
    const attached = mail.attachments.reduce((sum, { size }) => sum + size, 0);
    if (mail.subject.length > limits.mailSubjectLength) throw this.#runtime.exception('Argument too large: subject');
    // Whether the text and the HTML count together is unverified: each is held against the limit.
    if (bytes > limits.mailBodyBytes) throw this.#runtime.exception('Limit Exceeded: Email Body Size.');
    if (attached > limits.mailAttachmentBytes || mail.attachments.length > limits.mailAttachments) {
      throw this.#runtime.exception('Limit Exceeded: Email Total Attachments Size.');
    }
  }

  /** https://developers.google.com/apps-script/reference/mail/mail-app#sendEmail(Object) */
  sendEmail(...args: unknown[]): void {
    const runtime = this.#runtime;
    const { world, file, effectiveUser } = runtime;
    runtime.record('MailApp.sendEmail', 'send');
    runtime.demand('MailApp.sendEmail', SCOPE.mail);
    const message = messageOf(args);
    if (!message) throw mismatch(runtime, 'MailApp.sendEmail', args);
    const to = recipientsIn(runtime, text(message.to));
    const cc = recipientsIn(runtime, text(message.cc));
    const bcc = recipientsIn(runtime, text(message.bcc));
    const count = to.length + cc.length + bcc.length;
    if (count === 0) throw runtime.exception('Failed to send email: no recipient');
    if (count > world.limits.mailRecipientsPerMessage) {
      throw runtime.exception('Limit Exceeded: Email Recipients Per Message.');
    }
    const mail: Mail = {
      id: '',
      file: file.id,
      from: effectiveUser,
      to: to.join(', '),
      cc: cc.join(', '),
      bcc: bcc.join(', '),
      replyTo: text(message.replyTo),
      name: text(message.name),
      subject: text(message.subject),
      body: text(message.body),
      htmlBody: text(message.htmlBody),
      attachments: attachmentsOf(message),
      at: new Date(world.now),
    };
    this.#checkSize(mail);
    if (used(world.mailUse, effectiveUser, world.now) + count > world.limits.mailRecipientsPerDay) {
      throw runtime.exception('Service invoked too many times for one day: email.');
    }
    use(world.mailUse, effectiveUser, world.now, count);
    mail.id = `mail-${nextSerial(world)}`;
    file.mails.push(mail);
    runtime.settle('MailApp.sendEmail');
  }
}

export function createMailApp(
  runtime: ScriptRuntime,
): Pick<GoogleAppsScript.Mail.MailApp, 'sendEmail' | 'getRemainingDailyQuota'> {
  return emulated(runtime, 'MailApp', new MailAppService(runtime));
}
