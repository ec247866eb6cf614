import { clicks } from '../../../local/scenarios/act';
import { doubtfulKeys } from '../../../local/scenarios/dialog-text';
import { formOf } from '../../../local/scenarios/prepare';
import type { Stage } from '../../../local/scenarios/stage';
import type { DialogAnswer } from '../../../src/views/dialog-data';
import { awake, bare, damaged, dutiesWanted, fresh, matrixWanted, scattered } from '../worlds/at-rest';
import { daily, doubtful, everything, quiet } from '../worlds/running';
import type { World } from '../worlds/world';
import type { Job } from './job';

type Item = Parameters<typeof clicks>[1];

const command = (key: string, world: World, item: Item, beside: Job['beside'] = ['tasks']): Job => {
  const play = (stage: Stage): void => {
    clicks(stage, item);
  };
  return { key, world, play, again: play, beside };
};

const create = (stage: Stage): DialogAnswer =>
  stage.host.call('createCollaboration', formOf('new-product', 'zh-CN')) as DialogAnswer;

const sendNow = (stage: Stage): void => {
  stage.host.call('sendNow');
};

/** The keys of the mails in doubt are those of the workbook before anything befalls it. */
const resend = (stage: Stage): void => {
  stage.host.call('resend', doubtKey());
};

let kept: string | null = null;
const doubtKey = (): string => {
  if (kept === null) {
    const stage = doubtful.open();
    clicks(stage, 'showStatus');
    kept = doubtfulKeys(stage)[0] ?? '';
  }
  return kept;
};

/** Whether what was asked of the script was refused or went wrong. */
const fails = (act: () => void): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

/** Every command of the menu and every dialog that writes. */
export const commands: readonly Job[] = [
  {
    key: 'wizard',
    world: bare,
    play: (stage) => {
      create(stage);
    },
    again: (stage) => {
      if (fails(() => create(stage))) fails(() => clicks(stage, 'repairWorkbook'));
    },
    beside: ['tasks', 'duties', 'matrix'],
    makesTabs: true,
  },
  command('duties', dutiesWanted, 'makeDuties', ['charter']),
  command('matrix', matrixWanted, 'makeMatrix', ['tasks', 'duties']),
  command('check', everything, 'checkWorkbook'),
  { ...command('repair', damaged, 'repairWorkbook', ['tasks', 'duties', 'matrix']), makesTabs: true },
  command('enable', fresh, 'enableReminders'),
  command('disable', awake, 'disableReminders'),
  command('preview', daily, 'previewSending'),
  { key: 'send', world: quiet, play: sendNow, again: sendNow, beside: ['duties'] },
  { key: 'resend', world: doubtful, play: resend, again: resend },
  command('regroup', scattered, 'regroupTasks', ['duties']),
  command('rights', daily, 'applyRights', ['duties']),
  command('refresh', fresh, 'refreshProgress'),
];
