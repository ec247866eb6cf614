import { dueAsks, issuedRows, numbersOf } from '../../asks/issue';
import { planByHand } from '../../jobs/by-hand';
import { LAYOUT } from '../../jobs/migrations/index';
import { statusLines } from '../../jobs/status-lines';
import { receiverOf } from '../../notices/forward';
import { ledgerOf } from '../../notices/ledger';
import type { Text } from '../../text/text';
import type { DialogAnswer, StatusData } from '../../views/dialog-data';
import { previewPage } from '../../views/dialogs/preview';
import { statusPage } from '../../views/dialogs/status';
import { incidentSentences } from '../../views/incident-sentences';
import { subjectsOf } from '../../views/mail/render-mail';
import { leasedPass } from '../clockwork';
import { lastIds } from '../counters';
import { ahead } from '../decide';
import { openDesk, ownMemory } from '../desk';
import { frameOf } from '../frame';
import { markMails } from '../ledger-rows';
import { memoryOf, recall } from '../memory';
import { mendAstray } from '../mend-astray';
import { quotaLeft } from '../post';
import { runningOf, standingOf } from '../progress';
import { Refusal } from '../refusal';
import { lookFirst, type Stand } from '../standing';
import { olderPages } from '../tabs';
import { showModal } from './dialogs';

const done = (sentence: string): DialogAnswer => ({ ok: true, next: [sentence] });

const needMemory = (text: Text) => {
  const memory = ownMemory(Date.now());
  if (memory === null) throw new Refusal(text.menu.refused.noCollaboration());
  return memory;
};

/** 立即发送: first whom it would mail and what about; nothing goes before the lead confirms. */
export const showPreview = (text: Text): void => {
  const opened = openDesk(Date.now(), needMemory(text));
  const issued = dueAsks('round', opened.situation, text.asks, lastIds());
  const desk = ahead(opened, issuedRows(issued));
  const { situation } = desk;
  const mails = planByHand(situation, ledgerOf(situation.book), new Set(Object.values(numbersOf(issued)).flat()));
  const frame = frameOf(desk);
  const told = new Set(mails.map(({ to }) => to.address));
  showModal(
    previewPage(
      {
        mails: mails.map((mail) => {
          const { address, name } = receiverOf(mail);
          return { to: address, name, ...subjectsOf(mail, text, frame) };
        }),
        nothingFor: [...situation.people.byAddress.values()]
          .filter(({ address }) => !told.has(address))
          .map(({ name }) => name),
        quota: quotaLeft(),
      },
      text,
    ),
  );
};

/** Confirmed: sends by hand; what the quota leaves over goes with a later heartbeat. */
export const sendByHand = (text: Text): DialogAnswer => {
  const outcome = leasedPass(Date.now(), needMemory(text), 'byHand');
  if (outcome === null) throw new Refusal(text.menu.refused.busy());
  return done(
    outcome.sent + outcome.queued + outcome.doubtful === 0
      ? text.menu.done.nothingToSend()
      : text.menu.done.sent(outcome.sent, outcome.queued),
  );
};

/** 重发 of a mail in doubt: the lead decides that it did not arrive; it goes again under its own key. */
export const sendAgain = (text: Text, key: string): DialogAnswer => {
  const memory = needMemory(text);
  const now = Date.now();
  const desk = mendAstray(openDesk(now, memory));
  if (!ledgerOf(desk.situation.book).doubtful.some((row) => row.key === key))
    throw new Refusal(text.menu.done.nothingToSend());
  markMails(desk, [{ key, state: 'queued', at: null, error: '' }]);
  const outcome = leasedPass(now, memory, 'queue');
  if (outcome === null) throw new Refusal(text.menu.refused.busy());
  return done(text.menu.done.sent(outcome.sent, outcome.queued));
};

/** How the layout stands to the script. */
const layoutLine = ({ standing, at }: Stand, { upgrade, menu }: Text): StatusData['lines'][number] => ({
  label: upgrade.topic,
  state:
    standing === 'newer'
      ? upgrade.newer()
      : standing === 'waits'
        ? upgrade.waits(menu.items.upgradeWorkbook)
        : upgrade.current(Math.max(at, LAYOUT)),
  tone: standing === 'newer' || standing === 'waits' ? 'attention' : 'plain',
});

/** 运行状态. */
export const showStatusPage = (text: Text): void => {
  const desk = openDesk(Date.now());
  const memory = recall() ?? memoryOf(desk.spreadsheet);
  const { situation } = desk;
  const { doubtful } = ledgerOf(situation.book);
  const running = { ...runningOf(desk, memory), memory };
  const atHand = { older: olderPages(desk.spreadsheet), quota: quotaLeft() };
  showModal(
    statusPage(
      {
        lines: [
          ...statusLines(situation, standingOf(desk, memory), running, atHand, text),
          layoutLine(lookFirst(), text),
        ],
        doubtful: doubtful.map(({ key, to, subject }) => ({ key: key ?? '', to: to ?? '', subject: subject ?? '' })),
        incidents: [...memory.notes].reverse().map(({ at, incident }) => {
          const [what, next] = incidentSentences(incident, text.mail.incident, (sheet) => text.sheets[sheet].name);
          return { at: running.write(at), what, next };
        }),
      },
      text,
    ),
  );
};
