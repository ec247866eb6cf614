import { momentOf } from './moments';
import type { Mail, Stage } from './stage';
import type { Shown } from './story';

const MARK = '\u0000';

/** Why a mail came, in its own words: what its last lines say. */
export const reasonOf = ({ text }: Stage, mail: Mail): string => {
  const [before = '', after = ''] = text.mail.frame.footer.why(MARK).split(MARK);
  const from = mail.body.indexOf(before);
  if (from < 0) return '';
  const rest = mail.body.slice(from + before.length);
  const end = rest.indexOf(after);
  return (end < 0 ? rest : rest.slice(0, end)).replace(/\s*\n\s*/g, ' ').trim();
};

const nameOf = ({ cast }: Stage, address: string): string =>
  [cast.lead, ...cast.contacts].find((player) => player.address === address)?.name ?? address;

/** The mails that nobody has seen yet: to whom, what about, why, and where they lie. */
export const newMails = (stage: Stage): readonly Shown[] => {
  const { mail: words } = stage.words;
  stage.latest = stage.host.mails.slice(stage.mailsSeen);
  stage.mailsSeen = stage.host.mails.length;
  if (stage.latest.length === 0) return [words.none];
  return stage.latest.flatMap((mail) => {
    const file = stage.post(mail);
    return [
      words.to(momentOf(stage, mail.at), nameOf(stage, mail.to), mail.to),
      `    ${words.subject(mail.subject)}`,
      `    ${words.why(reasonOf(stage, mail))}`,
      ...(file === '' ? [] : [`    ${words.file(file)}`]),
    ];
  });
};

/** Mails of days that a story passes over: laid in the outbox, and only counted. */
export const passedMails = (stage: Stage): string => {
  const passed = stage.host.mails.slice(stage.mailsSeen);
  for (const mail of passed) stage.post(mail);
  stage.mailsSeen = stage.host.mails.length;
  return stage.words.mail.meanwhile(passed.length);
};

/** To whom the mails of the last step went, in order of the addresses. */
export const recipients = ({ latest }: Stage): readonly string[] => latest.map(({ to }) => to).sort();
