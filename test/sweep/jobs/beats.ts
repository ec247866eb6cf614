import type { Stage } from '../../../local/scenarios/stage';
import { fullLogs } from '../worlds/full-logs';
import { afterRound, daily, deputys, everything, monday } from '../worlds/running';
import type { Job } from './job';

const until =
  (instant: string) =>
  (stage: Stage): void => {
    stage.host.advanceTo(instant);
  };

const beside = ['duties', 'settings'] as const;

/** The hourly trigger with all that it may find. */
export const beats: readonly Job[] = [
  { key: 'daily', world: daily, play: until('2024-07-05 09:30'), beside },
  { key: 'monday', world: monday, play: until('2024-07-08 09:30'), beside },
  { key: 'settling', world: afterRound, play: until('2024-07-08 12:30'), beside },
  { key: 'everything', world: everything, play: until('2024-07-08 09:30'), beside },
  { key: 'rotate', world: fullLogs('full-notices', ['notices']), play: until('2024-07-09 01:30') },
  {
    key: 'rotate-mails',
    world: fullLogs('full-mails', ['mails', 'changes']),
    play: until('2024-07-09 01:30'),
  },
  { key: 'deputy', world: deputys, play: until('2024-07-08 09:45'), beside },
];
