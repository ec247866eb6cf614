import { scenario } from './scenario';
import { months } from './spans';

/** Guide T's own example, 新品上市推广: started on 2024-07-01 its days are those of the guide. */
export const newProduct = scenario(() => ({
  kind: 'major-project',
  level: 'strategic',
  matrixOf: 'tasks',
  departments: ['marketing', 'research', 'sales', 'service', 'legal'],
  goals: {
    sales: { baseline: 0, target: 50_000_000, by: months(3) },
    reach: { baseline: 0, target: 1_000_000, by: months(3) },
  },
  scopeIn: ['work', 'market'],
  scopeOut: ['others', 'abroad'],
  outputs: ['product', 'material', 'results'],
  keyDates: { material: 14, product: 19, online: 31 },
  stages: ['develop', 'material', 'channel', 'promote', 'follow'],
  nodes: {},
  tasks: {
    points: { department: 'research', stage: 'develop', days: [0, 4], letters: 'A R C I -' },
    product: { department: 'research', stage: 'develop', days: [7, 19], after: ['points'], letters: 'A R - I -' },
    design: { department: 'marketing', stage: 'material', days: [7, 14], after: ['points'], letters: 'R - C I A' },
    print: { department: 'marketing', stage: 'material', days: [15, 24], after: ['design'], letters: 'R - A C -' },
    contract: { department: 'legal', stage: 'channel', days: [7, 11], letters: 'I - A - R' },
    dealers: { department: 'sales', stage: 'channel', days: [14, 25], after: ['contract'], letters: 'I - R/A - C' },
    stock: {
      department: 'sales',
      stage: 'channel',
      days: [25, 30],
      after: ['product', 'print', 'dealers'],
      letters: 'A C R I -',
    },
    online: {
      department: 'marketing',
      stage: 'promote',
      days: [31, 60],
      after: ['design', 'stock'],
      letters: 'R/A - C I C',
    },
    shops: { department: 'sales', stage: 'promote', days: [31, 91], after: ['stock'], letters: 'C - R/A I -' },
    training: { department: 'service', stage: 'follow', days: [21, 28], after: ['product'], letters: 'I C - R/A -' },
    follow: {
      department: 'service',
      stage: 'follow',
      days: [31, 91],
      after: ['stock', 'training'],
      letters: 'I C A R -',
    },
  },
}));
