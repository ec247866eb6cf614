import type { Day, Instant } from '../domain/day';
import type { Memory } from '../jobs/memory';
import { dueRound, nextLook } from '../jobs/schedule';
import { type Desk, openDesk } from './desk';
import { frameOf, writeInstant } from './frame';
import { keep, recallAsked, rememberAsked } from './memory';
import { isPlatformError } from './refusal';

/** No digest goes while the click is waited for: the day's mail goes at the mail hour. */
const NO_DIGEST = '9999-12-31' as Day;

const mail = (desk: Desk, since: Instant): void => {
  const { situation, text, terms } = desk;
  const to = situation.people.lead?.address ?? '';
  if (to === '') return;
  const { subject, body } = text.upgrade.mail;
  const { workbookName, workbookLink } = frameOf(desk);
  const lines = body({
    workbook: workbookName,
    link: workbookLink,
    menu: text.menu.title,
    command: text.menu.items.upgradeWorkbook,
    since: writeInstant(terms.zone)(since),
  });
  try {
    MailApp.sendEmail({ to, subject: subject(workbookName), body: lines.join('\n\n') });
  } catch (error) {
    // There is another one on the next working day.
    if (!isPlatformError(error)) throw error;
  }
};

/**
 * What a heartbeat does while the layout waits for the lead's click: it reads, writes nothing into the file, and asks the lead once a working day, at the
 * mail hour. Clocks stand still from the first of these on, as in a pause.
 */
export const askForUpgrade = (now: Instant, memory: Memory): void => {
  const asked = recallAsked();
  if (asked !== null && now < asked.next) return;
  const since = memory.pausedAt ?? now;
  if (memory.pausedAt === null) keep({ schedule: { pausedAt: now } });
  const desk = openDesk(now, memory);
  const { settings, calendar, book, today } = desk.situation;
  const told = { round: asked?.day ?? null, digest: NO_DIGEST };
  const due = dueRound(now, book.file.zone, settings, calendar, told) !== null;
  const day = due ? today : told.round;
  // Remembered before it goes: broken off in between, the day has no mail rather than two.
  rememberAsked({ day, next: nextLook(now, book.file.zone, settings, calendar, { ...told, round: day }, 0) });
  if (due) mail(desk, since);
};
