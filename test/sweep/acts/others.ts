import { clicks, meanwhile } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import { contactOf } from '../worlds/hands';
import { type Act, NothingToDo } from './act';

const other = (key: string, act: (stage: Stage) => void): Act => ({
  key,
  kind: 'others',
  sheet: null,
  runs: true,
  act,
});

const command = (key: string, item: Parameters<typeof clicks>[1]): Act =>
  other(key, (stage) => {
    clicks(stage, item);
  });

/** Other runs and other people at the same time. */
export const otherActs: readonly Act[] = [
  other('second-heartbeat', (stage) => {
    if (!stage.host.triggers.some(({ handler }) => handler === 'heartbeat')) throw new NothingToDo('no trigger');
    stage.host.fire('heartbeat');
  }),
  command('refresh', 'refreshProgress'),
  command('make-matrix', 'makeMatrix'),
  command('apply-rights', 'applyRights'),
  other('second-enables', (stage) => {
    meanwhile(stage, contactOf(stage, 'legal'), () => {
      const { title, items } = stage.text.menu;
      // Somebody who was an editor of everything before there were protections: whoever holds a copy of the menu.
      stage.host.open();
      if (!stage.host.menu.some(({ name }) => name === title)) throw new NothingToDo('no menu for him');
      stage.host.choose(title, items.enableReminders);
    });
  }),
  {
    ...other('owner-leaves', (stage) => {
      const owner = stage.host.triggers[0]?.owner ?? '';
      if (owner === '' || owner === stage.cast.lead.address) throw new NothingToDo('nobody who could leave');
      stage.host.unshare(owner);
    }),
    breaks: true,
    wounds: '启用自动提醒',
    undo: (stage) => {
      clicks(stage, 'enableReminders');
    },
  },
  other('copy', (stage) => {
    stage.host.copy(stage.cast.lead.address, '副本').open();
  }),
];
