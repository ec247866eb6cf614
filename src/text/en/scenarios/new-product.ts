import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const newProduct = once<ScenarioTexts<'new-product'>>(() => ({
  name: 'New product launch',
  about: 'Five departments bring out a new product, from development to after-sales; the matrix is of sub-tasks.',
  background: 'Raise the market share to 15 % with the launch of the new product.',
  departments: {
    marketing: [
      'Marketing',
      'Leads the promotion: prepares material, runs it online, sums up the results; names what it needs, such as social media account rights.',
    ],
    research: ['R&D', 'Delivers the final product and the test report on time, answers product questions.'],
    sales: [
      'Sales',
      'Signs dealers, stocks the shops, runs the shop promotion; names the promoters and the budget it needs.',
    ],
    service: ['Customer service', 'Prepares answers, trains its people, follows up and reports feedback.'],
    legal: ['Legal', 'Approves contracts and publicity.'],
  },
  goals: {
    sales: [
      'Sales of 50 million yuan within 3 months of the launch.',
      'Sales so far',
      'yuan',
      'Carries the rise of the market share to 15 %.',
      'Channels and promotion are in the budget; check it for your company.',
    ],
    reach: [
      'Reach 1 million users within 3 months.',
      'Users reached',
      'people',
      'Reach decides the first round of sales.',
      '1 month of promotion online, 2 in the shops; check it for your company.',
    ],
  },
  scopeIn: {
    work: 'Development, material, stocking of the shops, promotion, after-sales',
    market: 'Online channels and contracted shops at home',
  },
  scopeOut: { others: 'Promotion of other products', abroad: 'Markets abroad' },
  outputs: {
    product: 'Final product, test report and final product report',
    material: '3 poster texts and 2 short videos',
    results: 'Summary of promotion results',
  },
  keyDates: {
    material: 'Material designed',
    product: 'Final product and test report handed over',
    online: 'Online promotion begins',
  },
  stages: {
    develop: 'Development',
    material: 'Material',
    channel: 'Channels',
    promote: 'Promotion',
    follow: 'After-sales',
  },
  nodes: {},
  tasks: {
    points: [
      'Settle selling points and specification',
      'Market research',
      'Selling points',
      'At least 3 selling points and 1 specification, confirmed by Marketing in writing',
    ],
    product: [
      'Develop and test the product',
      'Selling points',
      'Final product, test report, product acceptance standard',
      '1 final product and 1 test report, 0 serious defects',
    ],
    design: [
      'Design the promotion material',
      'Selling points, the brand’s VI',
      'Poster texts, short videos',
      '3 poster texts and 2 short videos, within the brand’s VI, approved by Legal',
      'Needs social media account rights.',
    ],
    print: [
      'Produce and distribute the material',
      'Approved designs',
      'Printed material, distribution list',
      '5,000 posters and 200 displays, delivered to 200 shops',
    ],
    contract: [
      'Approve the dealer contract',
      'Draft by Sales',
      'Model contract',
      '1 model contract, final within 5 working days',
    ],
    dealers: [
      'Sign dealers',
      'Model contract, list of dealers',
      'Signed contracts',
      '20 dealers signed, covering 200 shops',
    ],
    stock: [
      'Stock the shops',
      'Final product, material, list of shops',
      'Stocking list',
      '200 shops stocked, 95 % of displays as agreed',
      'Needs 10 promoters and a budget of 50,000 yuan.',
    ],
    online: [
      'Run the online promotion',
      'Approved posters and videos',
      'Summary of promotion results',
      '500,000 users reached in the first month, figures once a week',
    ],
    shops: [
      'Run the shop promotion',
      'Stocking list, promotion plan',
      'Weekly shop sales',
      'Sales of 50 million yuan in all, 1 report a week',
    ],
    training: [
      'Prepare answers, train customer service',
      'Final product, product description',
      'Answers, training record',
      '50 answers; everybody trained once and tested with 90 points or more',
    ],
    follow: [
      'Follow up and collect feedback',
      'Answers, sales records',
      'User feedback report',
      '1 report a week; 95 % of calls answered within 24 hours',
    ],
  },
}));
