import { createHash } from 'node:crypto';
import type { Stage } from '../../../local/scenarios/stage';
import { askSheets } from '../../../src/asks/kinds/index';
import { growing } from '../../../src/jobs/rotation';
import { type SheetKey, sheetKeys } from '../../../src/sheets/index';
import type { Picture, PictureRow, Rows } from './picture';
import { readLedger } from './read-ledger';
import { readPages } from './read-pages';
import { dayIn, olderNow, readRows, type Tabs, tabNow } from './read-rows';
import { readShut } from './read-shut';

/** From where on mails, executions and prompts are those of the case. */
export interface Beginning {
  readonly tabs: Tabs;
  readonly mails: number;
  readonly executions: number;
  readonly prompts: number;
}

const signOf = (text: string): string => createHash('sha1').update(text).digest('base64').slice(0, 8);

/** A dialog is answered with an error whose words are for people; the workbook's are Chinese, a library's never. */
const isSentence = (error: string | undefined): boolean => /[\u4e00-\u9fff]/.test(error ?? '');

type Run = Stage['host']['executions'][number];

const isBroken = ({ outcome, kind, error }: Run): boolean =>
  outcome !== 'completed' && !(kind === 'call' && isSentence(error));

const bytes = new TextEncoder();

const propertiesOf = ({ host }: Stage): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(host.file.properties).flatMap(([store, values]) =>
      Object.entries(values).map(([key, value]) => [`${store} ${key}`, bytes.encode(String(value)).length] as const),
    ),
  );

/** The workbook, its mails and its runs as they stand. `heard` is what people were shown by what they clicked. */
export const takePicture = (stage: Stage, beginning: Beginning, heard: readonly string[] = []): Picture => {
  const { host } = stage;
  const tab = (key: SheetKey) => tabNow(stage, beginning.tabs, key);
  const rows = Object.fromEntries(
    sheetKeys.map((key) => [key, readRows(stage, key, tab(key), olderNow(stage, key))]),
  ) as Readonly<Record<SheetKey, readonly PictureRow[]>>;
  const mails = host.mails.slice(beginning.mails);
  const [struck, ...others] = host.executions.slice(beginning.executions);
  const pages = [...rows.start, ...rows.findings].flatMap(({ cells }) => Object.values(cells));
  return {
    rows,
    missing: sheetKeys.filter((key) => tab(key) === null),
    ledger: readLedger(
      rows.mails,
      askSheets.flatMap((key) => rows[key]),
    ),
    mails: mails.map(({ to, subject, htmlBody, body, at }) => ({
      to: to.toLowerCase(),
      subject,
      sign: signOf(htmlBody ?? body ?? ''),
      day: dayIn(at),
    })),
    triggers: host.triggers.map(({ handler, owner }) => `${handler} ${owner}`).sort(),
    properties: propertiesOf(stage),
    shut: askSheets.flatMap((key) => readShut(stage, tab(key), readRows(stage, key, tab(key)), rows.duties)),
    pages: growing.map((key) => readPages(stage, key, tab(key))),
    broken: others.filter(isBroken).map(({ function: name, error }) => `${name}: ${error}`),
    finished: struck === undefined || !isBroken(struck),
    said: [
      ...heard,
      ...host.prompts.slice(beginning.prompts).map(({ text }) => text),
      ...mails.filter(({ to }) => to === stage.cast.lead.address).map(({ body }) => body ?? ''),
      ...pages,
    ],
  };
};

/** The rows of the asks and of the history alone. */
export const readAsks = (stage: Stage, { tabs }: Beginning): Rows =>
  Object.fromEntries(
    [...askSheets, 'changes' as const].map((key) => [
      key,
      readRows(stage, key, tabNow(stage, tabs, key), olderNow(stage, key)),
    ]),
  );

/** Where a case begins. */
export const beginningOf = (stage: Stage, tabs: Tabs): Beginning => ({
  tabs,
  mails: stage.host.mails.length,
  executions: stage.host.executions.length,
  prompts: stage.host.prompts.length,
});
