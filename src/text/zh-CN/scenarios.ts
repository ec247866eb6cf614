import { lazily, once } from '../../domain/once';
import type { ScenarioWords } from '../scenarios';
import { complaints } from './scenarios/complaints';
import { keyAccount } from './scenarios/key-account';
import { newProduct } from './scenarios/new-product';
import { processChange } from './scenarios/process-change';
import { resources } from './scenarios/resources';
import { smartService } from './scenarios/smart-service';
import { specialTask } from './scenarios/special-task';
import { yearlyGoals } from './scenarios/yearly-goals';

/** 各个例子的文字。 */
export const scenarios = once<ScenarioWords>(() => ({
  common: {
    startDay: '启动',
    leadDuty: '统筹协作，审批关键节点，裁决资源冲突，作最终决定。',
    contactDuty: '熟悉本部门业务，可代表本部门作决定；更新本部门的任务，答复预警通知。',
  },
  examples: lazily<ScenarioWords['examples']>({
    'new-product': newProduct,
    'smart-service': smartService,
    complaints,
    'key-account': keyAccount,
    'yearly-goals': yearlyGoals,
    'process-change': processChange,
    resources,
    'special-task': specialTask,
  }),
}));
