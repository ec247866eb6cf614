import type { ScenarioTexts } from '../../scenarios';

export const keyAccount: ScenarioTexts<'key-account'> = {
  name: 'Response to a major customer',
  about: 'Sales, technology, supply chain and after-sales answer and deliver what one important customer asks.',
  background:
    'An important customer asks for something special and needs one answer that holds. The figures are examples.',
  departments: {
    sales: { name: 'Sales', duty: 'Speaks with the customer, puts the answer together, signs the agreement.' },
    technology: { name: 'Technology', duty: 'Judges what can be done, proposes how, accepts the product.' },
    supply: { name: 'Supply chain', duty: 'Confirms material and capacity, produces and delivers on time.' },
    aftersales: { name: 'After-sales', duty: 'Installs, trains the customer, follows up.' },
  },
  goals: {
    answer: {
      goal: 'Answer the customer in writing within 10 days (20 on average so far).',
      metric: 'Time to answer',
      unit: 'days',
      relevant: 'A quick answer decides the order.',
      achievable: 'The departments judge side by side.',
    },
    delivery: {
      goal: 'Deliver 100 % of the order as agreed within 45 days.',
      metric: 'Order delivered',
      unit: '%',
      relevant: 'Promises kept keep the customer.',
      achievable: 'Material and capacity are checked before the answer.',
    },
  },
  scopeIn: { request: 'This request of this customer, from its record to acceptance' },
  scopeOut: { others: 'Orders of other customers' },
  outputs: { offer: 'Written answer to the customer', delivery: 'Acceptance signed by the customer' },
  keyDates: { offer: 'Answer to the customer', delivery: 'Acceptance' },
  stages: { answer: 'Answer', deliver: 'Delivery' },
  nodes: {},
  tasks: {
    request: {
      task: 'Record and clarify the request',
      input: 'The customer’s letter',
      output: 'List of requirements',
      standard: '1 list, confirmed by the customer in writing',
    },
    feasible: {
      task: 'Judge technical feasibility',
      input: 'List of requirements',
      output: 'Technical plan',
      standard: '1 verdict for each requirement: possible, replaceable, impossible',
    },
    supply: {
      task: 'Check material and capacity',
      input: 'List of requirements',
      output: 'Supply plan',
      standard: 'Dates for 100 % of key material, at least 1 second supplier',
    },
    offer: {
      task: 'Answer the customer',
      input: 'Technical plan, supply plan',
      output: 'Written answer and offer',
      standard: '1 answer with 3 parts: solution, price, date',
    },
    produce: {
      task: 'Produce and inspect',
      input: 'Signed agreement',
      output: 'Inspected product',
      standard: '99 % pass the inspection',
    },
    install: {
      task: 'Install and train the customer',
      input: 'Inspected product',
      output: 'Acceptance',
      standard: '2 trainings, 1 acceptance signed by the customer',
    },
  },
};
