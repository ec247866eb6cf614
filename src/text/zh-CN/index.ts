import { lazily, once } from '../../domain/once';
import type { Text } from '../text';
import { asks } from './asks';
import { choices } from './choices';
import { dialogs } from './dialogs';
import { findings } from './findings';
import { mail } from './mail';
import { menu } from './menu';
import { pages } from './pages';
import { rights } from './rights';
import { scenarios } from './scenarios';
import { settings } from './settings';
import { sheets } from './sheets';
import { start } from './start';
import { upgrade } from './upgrade';

export const zhCN = once(() =>
  lazily<Text>({
    language: () => 'zh-CN',
    sheets,
    asks,
    choices,
    settings,
    findings,
    mail,
    dialogs,
    menu,
    pages,
    rights,
    start,
    scenarios,
    upgrade,
  }),
);
