import type { ScenarioTexts } from '../../scenarios';

export const newProduct: ScenarioTexts<'new-product'> = {
  name: 'New product launch',
  about: 'Five departments bring out a new product, from development to after-sales; the matrix is of sub-tasks.',
  background: 'Raise the market share to 15 % with the launch of the new product.',
  departments: {
    marketing: {
      name: 'Marketing',
      duty: 'Leads the promotion: prepares material, runs it online, sums up the results; names what it needs, such as social media account rights.',
    },
    research: {
      name: 'R&D',
      duty: 'Delivers the final product and the test report on time, answers product questions.',
    },
    sales: {
      name: 'Sales',
      duty: 'Signs dealers, stocks the shops, runs the shop promotion; names the promoters and the budget it needs.',
    },
    service: {
      name: 'Customer service',
      duty: 'Prepares answers, trains its people, follows up and reports feedback.',
    },
    legal: { name: 'Legal', duty: 'Approves contracts and publicity.' },
  },
  goals: {
    sales: {
      goal: 'Sales of 50 million yuan within 3 months of the launch.',
      metric: 'Sales so far',
      unit: 'yuan',
      relevant: 'Carries the rise of the market share to 15 %.',
      achievable: 'Channels and promotion are in the budget; check it for your company.',
    },
    reach: {
      goal: 'Reach 1 million users within 3 months.',
      metric: 'Users reached',
      unit: 'people',
      relevant: 'Reach decides the first round of sales.',
      achievable: '1 month of promotion online, 2 in the shops; check it for your company.',
    },
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
    points: {
      task: 'Settle selling points and specification',
      input: 'Market research',
      output: 'Selling points',
      standard: 'At least 3 selling points and 1 specification, confirmed by Marketing in writing',
    },
    product: {
      task: 'Develop and test the product',
      input: 'Selling points',
      output: 'Final product, test report, product acceptance standard',
      standard: '1 final product and 1 test report, 0 serious defects',
    },
    design: {
      task: 'Design the promotion material',
      input: 'Selling points, the brand’s VI',
      output: 'Poster texts, short videos',
      standard: '3 poster texts and 2 short videos, within the brand’s VI, approved by Legal',
      note: 'Needs social media account rights.',
    },
    print: {
      task: 'Produce and distribute the material',
      input: 'Approved designs',
      output: 'Printed material, distribution list',
      standard: '5,000 posters and 200 displays, delivered to 200 shops',
    },
    contract: {
      task: 'Approve the dealer contract',
      input: 'Draft by Sales',
      output: 'Model contract',
      standard: '1 model contract, final within 5 working days',
    },
    dealers: {
      task: 'Sign dealers',
      input: 'Model contract, list of dealers',
      output: 'Signed contracts',
      standard: '20 dealers signed, covering 200 shops',
    },
    stock: {
      task: 'Stock the shops',
      input: 'Final product, material, list of shops',
      output: 'Stocking list',
      standard: '200 shops stocked, 95 % of displays as agreed',
      note: 'Needs 10 promoters and a budget of 50,000 yuan.',
    },
    online: {
      task: 'Run the online promotion',
      input: 'Approved posters and videos',
      output: 'Summary of promotion results',
      standard: '500,000 users reached in the first month, figures once a week',
    },
    shops: {
      task: 'Run the shop promotion',
      input: 'Stocking list, promotion plan',
      output: 'Weekly shop sales',
      standard: 'Sales of 50 million yuan in all, 1 report a week',
    },
    training: {
      task: 'Prepare answers, train customer service',
      input: 'Final product, product description',
      output: 'Answers, training record',
      standard: '50 answers; everybody trained once and tested with 90 points or more',
    },
    follow: {
      task: 'Follow up and collect feedback',
      input: 'Answers, sales records',
      output: 'User feedback report',
      standard: '1 report a week; 95 % of calls answered within 24 hours',
    },
  },
};
