import { once } from '../../../domain/once';
import type { ScenarioTexts } from '../../scenarios';

export const keyAccount = once<ScenarioTexts<'key-account'>>(() => ({
  name: 'Response to a major customer',
  about: 'Sales, technology, supply chain and after-sales answer and deliver what one important customer asks.',
  background:
    'An important customer asks for something special and needs one answer that holds. The figures are examples.',
  departments: {
    sales: ['Sales', 'Speaks with the customer, puts the answer together, signs the agreement.'],
    technology: ['Technology', 'Judges what can be done, proposes how, accepts the product.'],
    supply: ['Supply chain', 'Confirms material and capacity, produces and delivers on time.'],
    aftersales: ['After-sales', 'Installs, trains the customer, follows up.'],
  },
  goals: {
    answer: [
      'Answer the customer in writing within 10 days (20 on average so far).',
      'Time to answer',
      'days',
      'A quick answer decides the order.',
      'The departments judge side by side.',
    ],
    delivery: [
      'Deliver 100 % of the order as agreed within 45 days.',
      'Order delivered',
      '%',
      'Promises kept keep the customer.',
      'Material and capacity are checked before the answer.',
    ],
  },
  scopeIn: { request: 'This request of this customer, from its record to acceptance' },
  scopeOut: { others: 'Orders of other customers' },
  outputs: { offer: 'Written answer to the customer', delivery: 'Acceptance signed by the customer' },
  keyDates: { offer: 'Answer to the customer', delivery: 'Acceptance' },
  stages: { answer: 'Answer', deliver: 'Delivery' },
  nodes: {},
  tasks: {
    request: [
      'Record and clarify the request',
      'The customer’s letter',
      'List of requirements',
      '1 list, confirmed by the customer in writing',
    ],
    feasible: [
      'Judge technical feasibility',
      'List of requirements',
      'Technical plan',
      '1 verdict for each requirement: possible, replaceable, impossible',
    ],
    supply: [
      'Check material and capacity',
      'List of requirements',
      'Supply plan',
      'Dates for 100 % of key material, at least 1 second supplier',
    ],
    offer: [
      'Answer the customer',
      'Technical plan, supply plan',
      'Written answer and offer',
      '1 answer with 3 parts: solution, price, date',
    ],
    produce: ['Produce and inspect', 'Signed agreement', 'Inspected product', '99 % pass the inspection'],
    install: [
      'Install and train the customer',
      'Inspected product',
      'Acceptance',
      '2 trainings, 1 acceptance signed by the customer',
    ],
  },
}));
