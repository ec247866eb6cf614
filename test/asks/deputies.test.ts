import { describe, expect, it } from 'vitest';
import { deciderFor, peopleIn } from '../../src/asks/asked';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { accountsOf } from '../../src/facts/accounts';
import { wantedRights } from '../../src/rights/wanted';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, changed, day, launch, tableOf } from '../world';
import { answer, asked, at, look, rowOf } from './ask-world';

const { asks } = catalogues['zh-CN'];

type Absence = Pick<Cells<'duties'>, 'deputy' | 'awayFrom' | 'awayTo'>;

const week = { awayFrom: day('2024-08-05'), awayTo: day('2024-08-09') };

/** The warning of 陈静's late task on a day, with these people's absences. */
const on = (today: string, absences: Readonly<Record<string, Absence>>, cells: Cells<'notices'> = answer) => {
  let rows = launch.duties;
  for (const [who, absence] of Object.entries(absences)) rows = changed(rows, ({ name }) => name === who, absence);
  return asked(at(today, 10), { replyBy: at('2024-08-30', 9), ...cells }, { duties: tableOf('duties', rows) });
};

const away = { 陈静: { ...week, deputy: '刘洋' } };
const liuyang = { answer: 'liuyang@example.com' };

describe('an answer that whoever acts for the asked types', () => {
  it('is taken during the absence, and proved', () => {
    const { notice } = look(on('2024-08-06', away), liuyang);
    expect(notice).toMatchObject({ state: 'answered', proof: 'verified' });
  });

  it('is refused before it and after it', () => {
    for (const today of ['2024-08-02', '2024-08-12'])
      expect(look(on(today, away), liuyang).notice.message).toBe(asks.wrongPerson('liuyang@example.com', '陈静'));
  });

  it('is taken from the absent all the same, and from nobody else', () => {
    expect(look(on('2024-08-06', away), { answer: 'chenjing@example.com' }).notice.state).toBe('answered');
    expect(look(on('2024-08-06', away), { answer: 'sunli@example.com' }).notice.message).toBe(
      asks.wrongPerson('sunli@example.com', '陈静'),
    );
  });
});

describe('the cells of an open ask', () => {
  const editors = (today: string): readonly string[] =>
    wantedRights(on(today, away, {}), ['notices']).flatMap(({ guards }) => guards.flatMap((guard) => guard.editors));

  it('are open to whoever acts for the asked during the absence, and to the asked', () => {
    expect(editors('2024-08-06')).toEqual(expect.arrayContaining(['chenjing@example.com', 'liuyang@example.com']));
    expect(editors('2024-08-12')).not.toContain('liuyang@example.com');
  });

  it('of a sheet are the leaders’, and during the lead’s absence also those of whoever acts for the lead', () => {
    const leaders = (today: string) =>
      wantedRights(on(today, { 王敏: { ...week, deputy: '孙莉' } }), ['settings'])[0]?.editors;
    const account = (today: string) => {
      const situation = on(today, {});
      return accountsOf(situation)([situation.people.lead, situation.people.deputy]);
    };
    expect(leaders('2024-08-06')).toEqual([...account('2024-08-06'), 'sunli@example.com'].sort());
    expect(leaders('2024-08-12')).toEqual(account('2024-08-12'));
  });
});

describe('who decides while somebody acts for somebody', () => {
  const answered = { ...answer, state: 'answered', seen: answerMark(rowOf('notices', answer, 2)) } as const;
  const decider = (absences: Readonly<Record<string, Absence>>): string | undefined => {
    const situation = on('2024-08-06', absences, answered);
    return deciderFor(situation, peopleIn(situation, '陈静'))?.name;
  };

  it('is the lead, also while absent: whoever acts for the lead does it', () => {
    expect(decider({ 王敏: { ...week, deputy: '孙莉' } })).toBe('王敏');
  });

  it('is not the lead where the lead acts for those who answer, nor where they act for the lead', () => {
    expect(decider({ 陈静: { ...week, deputy: '王敏' } })).toBe('赵磊');
    expect(decider({ 王敏: { ...week, deputy: '陈静' } })).toBe('赵磊');
    expect(decider({ 王敏: { ...week, deputy: '陈静' }, 赵磊: { ...week, deputy: '陈静' } })).toBe('周总');
  });

  it('lets nobody who acts for both sides decide on the answer', () => {
    const both = { 王敏: { ...week, deputy: '孙莉' }, 陈静: { ...week, deputy: '孙莉' } };
    const situation = on('2024-08-06', both, { ...answered, decision: 'accept' });
    expect(look(situation, { decision: 'sunli@example.com' }).notice.message).toBe(asks.ownAnswer('sunli@example.com'));
    expect(look(situation, { decision: 'zhaolei@example.com' }).notice.state).toBe('closed');
  });
});
