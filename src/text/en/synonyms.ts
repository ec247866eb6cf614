import { once } from '../../domain/once';
import type { Synonyms } from '../synonyms';

/** What people type when they agree; signs stand here, since they belong to no language. */
const agreed =
  'ok, okay, yes, y, true, accept, accepted, agree, agreed, approve, approved, pass, passed, fine, lgtm, looks good, confirm, confirmed, granted, go ahead, ✓, ✔, ✅, ☑, 👍, 👌';

/** What they type when they do not; approvals said «Send back» before. */
const refused =
  'no, n, not ok, not okay, not accepted, not agreed, not approved, not passed, return, returned, send back, sent back, back, reject, rejected, refuse, refused, decline, declined, deny, denied, disagree, disapprove, disapproved, fail, failed, redo, rework, revise, needs work, needs revision, changes requested, ✗, ✘, ❌, ✖, ×, 👎';

const words = (list: string): readonly string[] => list.split(', ');

/** What people type for the words of the dropdowns; width, case, spaces and a full stop need no word of their own. */
export const synonyms = once<Synonyms>(() => ({
  level: { strategic: words('strategy, strategic level'), ordinary: words('normal, regular, ordinary level, usual') },
  scenario: {
    launch: words('launch, product launch, service launch, new product'),
    'key-account': words('key account, major customer request, customer request'),
    'yearly-goals': words('yearly goals, annual goals, breakdown of yearly goals'),
    'process-change': words('process change, change of a process'),
    'major-project': words('major projects, large project, big project'),
    resources: words('resources, resource sharing, sharing resources'),
    'problem-solving': words('problem solving, solving problems'),
    'special-task': words('special task, temporary task, ad hoc task'),
  },
  role: {
    lead: words('leader, project lead, project leader, project manager, pm, overall lead'),
    deputy: words('deputy, deputy leader, vice lead, co-lead'),
    contact: words('contact person, department contact, liaison, point of contact, poc'),
    head: words('department head, head of dept, dept head, department manager'),
    member: words('team member, participant'),
    superior: words('supervisor, boss, senior manager'),
  },
  status: {
    open: words('open, to do, todo, to-do, not begun, not yet started, unstarted, planned'),
    doing: words(
      'doing, ongoing, on going, in process, in work, wip, work in progress, started, working, working on it, under way, underway, active',
    ),
    review: words(
      'review, to review, for review, ready for review, under review, awaiting review, pending review, to be reviewed, submitted, handed in, in approval, pending approval, awaiting approval',
    ),
    done: words('finish, finished, complete, completed, all done, ✔, ✅, ☑, 👌'),
  },
  charterItem: {
    name: words('title, project name, name of the project'),
    initiator: words('initiator, initiated by'),
    level: words('project level'),
    scenario: words('kind of collaboration'),
    background: words('background, purpose'),
    goal: words('goal, objective, smart goals'),
    scopeIn: words('in scope, scope in, included'),
    scopeOut: words('out of scope, scope out, excluded'),
    output: words('output, outputs, core outputs, deliverable, deliverables'),
    keyDate: words('key dates, milestone, milestones'),
    department: words('participating departments, department, departments'),
  },
  dayKind: {
    off: words('off, holiday, public holiday, free, rest, closed, non-working, non-working day'),
    work: words('work, working, workday, work day, make-up day'),
  },
  decision: { accept: words(agreed), return: words(refused) },
  verdict: { pass: words(agreed), sendBack: words(refused) },
  requestKind: {
    people: words('person, staff, manpower, headcount'),
    budget: words('money, funds, cost'),
    tool: words('tool, tools, equipment, software, room'),
    right: words('right, rights, access, account, permission'),
    other: words('others, misc'),
  },
  lagUnit: {
    workdays: words('workdays, work days, business days, working day'),
    days: words('days, calendar day, natural days'),
  },
  matrixOf: { tasks: words('task, by task'), nodes: words('process node, nodes, node, by node') },
  weekday: {
    mon: words('mon, mondays'),
    tue: words('tue, tues, tuesdays'),
    wed: words('wed, wednesdays'),
    thu: words('thu, thur, thurs, thursdays'),
    fri: words('fri, fridays'),
    sat: words('sat, saturdays'),
    sun: words('sun, sundays'),
  },
  region: {
    china: words('china, mainland, prc, cn'),
    weekdays: words('weekdays, mon-fri, mon–fri, mon to fri, monday-friday, monday–friday'),
  },
  language: { 'zh-CN': words('chinese, simplified chinese, zh, zh-cn'), en: words('eng, en') },
  yesNo: {
    yes: words('y, true, ✔, ✅, ☑'),
    no: words('n, false, none, ✗, ✘, ❌, ✖'),
  },
  letter: {
    R: words('responsible, does, does the work, r - responsible'),
    A: words('accountable, approver, approves, a - accountable'),
    C: words('consulted, consult, consults, c - consulted'),
    I: words('informed, inform, i - informed'),
    'R/A': words('responsible and accountable, r and a'),
  },
}));
