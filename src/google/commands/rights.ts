import { accountsOf } from '../../facts/accounts';
import { personIn } from '../../facts/people';
import { blockSheets } from '../../rights/blocks';
import { sheets } from '../../sheets/index';
import type { Text } from '../../text/text';
import { type Desk, needColumns, openDesk } from '../desk';
import { say } from '../entry';
import { withLease } from '../memory';
import { renewPages } from '../progress';
import { isPlatformError, Refusal } from '../refusal';
import { regroup } from '../regroup';
import { rereadRights, type Unkept, writeRights } from '../rights';
import { addSpareRows } from '../spare-rows';

const unkeptIn = ({ refused, sheets }: Unkept, text: Text): readonly string[] => [
  ...(refused.length > 0 ? [text.rights.refused(refused)] : []),
  ...(sheets.length > 0 ? [text.rights.unkept(sheets.map((sheet) => text.sheets[sheet].name))] : []),
];

/** Shares the file with everybody who fills in something, one by one: an address that Google refuses stops no other. */
const share = ({ spreadsheet, situation }: Desk): { readonly let: number; readonly refused: readonly string[] } => {
  const { lead, deputy, contacts, heads } = situation.people;
  const deputies = situation.book.duties.rows.map(({ deputy: name }) =>
    name === null ? null : personIn(situation.people, name),
  );
  const owner = spreadsheet.getOwner()?.getEmail().toLowerCase();
  const accounts = accountsOf(situation)([lead, deputy, ...contacts.values(), ...heads.values(), ...deputies]).filter(
    (one) => one !== owner,
  );
  const refused = accounts.filter((account) => {
    try {
      spreadsheet.addEditor(account);
      return false;
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      return true;
    }
  });
  return { let: accounts.length - refused.length, refused };
};

/** A new collaboration's rights, and with `sharing` its people; what there is to say about it. */
export const bestow = (desk: Desk, sharing: boolean): readonly string[] => {
  const { text } = desk;
  const unkept = writeRights(desk, true);
  const shared = sharing ? share(desk) : null;
  return [
    ...(shared && shared.let > 0 ? [text.rights.shared(shared.let)] : []),
    ...unkeptIn({ ...unkept, refused: [...new Set([...unkept.refused, ...(shared?.refused ?? [])])] }, text),
  ];
};

/** Works on the departments' sheets while no heartbeat does. */
const alone = <T>(text: Text, work: (desk: Desk) => T): T => {
  const now = Date.now();
  const done = withLease(now, () => {
    const desk = openDesk(now);
    for (const key of blockSheets) needColumns(desk, key, [...sheets[key].keys, 'department']);
    return { value: work(desk) };
  });
  if (done === null) throw new Refusal(text.menu.refused.busy());
  return done.value;
};

/** 整理分组. */
export const groupTasks = (text: Text): void => {
  const [moved, unkept] = alone(text, (opened) => {
    const { desk, moved } = regroup(opened);
    return [moved, writeRights(desk)] as const;
  });
  const desk = openDesk(Date.now());
  renewPages(desk, desk.memory);
  const first = moved ? text.rights.regrouped() : text.rights.alreadyGrouped();
  say(text, text.menu.items.regroupTasks, [first, ...unkeptIn(unkept, text)].join('\n'));
};

/** 更新权限: compares every sheet with its protections as they stand. */
export const updateRights = (text: Text): void => {
  const unkept = alone(text, (opened) => writeRights(rereadRights(opened, addSpareRows(opened)), true));
  say(text, text.menu.items.applyRights, [text.rights.applied(), ...unkeptIn(unkept, text)].join('\n'));
};
