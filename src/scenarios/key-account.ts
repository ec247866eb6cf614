import { scenario } from './scenario';
import { days } from './spans';

/** Guide P's 客户重大需求响应: sales, technology, supply chain and after-sales answer one customer. Figures are ours. */
export const keyAccount = scenario(() => ({
  kind: 'key-account',
  level: 'strategic',
  matrixOf: 'tasks',
  departments: ['sales', 'technology', 'supply', 'aftersales'],
  goals: {
    answer: { baseline: 20, target: 10, by: days(10) },
    delivery: { target: 100, by: days(45) },
  },
  scopeIn: ['request'],
  scopeOut: ['others'],
  outputs: ['offer', 'delivery'],
  keyDates: { offer: 10, delivery: 39 },
  stages: ['answer', 'deliver'],
  nodes: {},
  tasks: {
    request: { department: 'sales', stage: 'answer', days: [0, 2], letters: 'R/A C I I' },
    feasible: { department: 'technology', stage: 'answer', days: [3, 7], after: ['request'], letters: 'A R C -' },
    supply: { department: 'supply', stage: 'answer', days: [3, 7], after: ['request'], letters: 'I C R/A -' },
    offer: { department: 'sales', stage: 'answer', days: [8, 10], after: ['feasible', 'supply'], letters: 'R/A C C I' },
    produce: { department: 'supply', stage: 'deliver', days: [11, 32], after: ['offer'], letters: 'I A R -' },
    install: { department: 'aftersales', stage: 'deliver', days: [35, 39], after: ['produce'], letters: '- A - R' },
  },
}));
