import type { LoopWords } from './words';

/** The second act: how a warning comes round. */
export const loopEn: LoopWords = {
  title: 'Second act: warning, answer, approval, escalation (another copy, again from 2024-07-01)',
  prepared: (superior) => `The lead adds the superior ${superior} to the duty sheet and turns the reminders on`,
  preparedHolds: 'The triggers are there, and the duty sheet names the superior',
  warned: (task) => `Monday: «${task}», due on Friday, is not done; its department gets a warning notice`,
  warnedHolds: 'There is one notice; it asks the department’s contact to answer within 48 hours (two working days)',
  answers: (who) => `${who} fills in the reason, the plan and a new date in the notice’s own row`,
  answersHolds: 'The answer was taken, typed by the person asked; the lead is asked for a decision next morning',
  accepts: (who) => `${who} chooses Accept`,
  acceptsHolds:
    'The due date moved, the original one stays, the notice is closed, the history tells old, new, why and who',
  refused: (who) => `${who} tries to change another department’s task`,
  refusedWith: (sentence) => `Google refuses: ${sentence}`,
  refusedHolds: 'Nothing was changed',
  sendsBack: (who) => `R&D hands in; ${who} is not satisfied and returns it with a reason`,
  sendsBackHolds: 'The task is in progress again, and the department is told why next morning',
  passes: (who) => `R&D hands in once more; this time ${who} passes it`,
  passesHolds: 'The task is done, finished on the day it was handed in',
  returns: (who) => `Another delay: the answer of Legal is vague, ${who} returns it with a word`,
  returnsHolds: 'It is Returned with a new 48 hours; what was typed is still there',
  again: (who) => `${who} answers again, and the lead accepts`,
  againHolds: 'The second answer was accepted, the notice is closed',
  silence: (who) => `A third delay: ${who} keeps silent`,
  silenceHolds:
    'At half time a reminder; at 48 hours it goes to the lead and the A; a further 24 hours on to the superior; then it stands in each day’s mail',
  row: (id, task, state, message) => `${id} «${task}» ${state}${message ? `: ${message}` : ''}`,
  reason: 'the test samples came a week late',
  plan: '2 more people, tested within two weeks',
  betterPlan: 'a report each evening, 1 contract template by Thursday',
  returnWord: 'please say what is done each day',
  sendBackWord: 'the power figures are missing',
  superior: 'Ms Zheng',
  needs: {
    types: (who) => `${who} asks for a budget of 50,000 and for 10 promoters; the first row lacks its amount at first`,
    typesHolds:
      'What is lacking is said at once; whole, both are put to the lead: the budget is above 5,000, and Sales has no head of its own',
    decides: (lead) => `${lead} approves the budget and returns the promoters with a word`,
    decidesHolds: 'The budget is closed, the promoters are returned, and Sales hears of it next morning',
    budget: 'budget for filling the shops',
    promoters: 'promoters with experience in retail',
    unit: 'people',
    reason: '200 shops are stocked in one week',
    returnWord: 'ask for 6, the shops bring the others',
  },
  absence: {
    says: (away, deputy) =>
      `${away} is away for three days, ${deputy} is the deputy; a warning waits for ${away}’s answer`,
    holds: 'The reminder goes to the deputy, who answers in the same row and is verified; whoever is away got no mail',
    reason: 'samples from the dealers came 3 days late',
    plan: 'tested by 29 July, progress told each day',
  },
};
