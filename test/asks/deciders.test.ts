import { describe, expect, it } from 'vitest';
import { deciderFor, peopleIn } from '../../src/asks/asked';
import { answerMark } from '../../src/asks/kinds/warning/answer';
import { catalogues } from '../../src/text/catalogues';
import { type Cells, launch, tableOf } from '../world';
import { answer, asked, at, look, rowOf, told } from './ask-world';

const { asks } = catalogues['zh-CN'];

/** 职责表 in which the lead is 销售部's contact, without those who hold the given roles. */
const dutiesWithout = (...gone: Cells<'duties'>['role'][]) =>
  tableOf(
    'duties',
    launch.duties
      .filter(({ role }) => !gone.includes(role))
      .map((row) => (row.name === '陈静' ? { ...row, name: '王敏', address: 'wangmin@example.com' } : row)),
  );

const answered = { ...answer, state: 'answered', seen: answerMark(rowOf('notices', answer, 2)) } as const;

/** The lead's own answer in a workbook that lacks these roles. */
const own = (cells: Cells<'notices'>, ...gone: Cells<'duties'>['role'][]) =>
  asked(at('2024-08-06', 16), { ...answered, asked: '王敏', ...cells }, { duties: dutiesWithout(...gone) });

const decider = (...gone: Cells<'duties'>['role'][]): string | undefined => {
  const situation = own({}, ...gone);
  return deciderFor(situation, peopleIn(situation, '王敏'))?.name;
};

describe('who decides on an answer', () => {
  it('is the lead, for every department but the lead’s own', () => {
    const situation = asked(at('2024-08-06', 16), answered);
    expect(deciderFor(situation, peopleIn(situation, '陈静'))?.name).toBe('王敏');
    expect(told(situation)).toEqual(['reply → wangmin']);
  });

  it('is on the lead’s own the deputy, else the superior, and the lead only where there is neither', () => {
    expect(decider()).toBe('赵磊');
    expect(decider('deputy')).toBe('周总');
    expect(decider('superior')).toBe('赵磊');
    expect(decider('deputy', 'superior')).toBe('王敏');
    expect(told(own({}))).toEqual(['reply → zhaolei']);
    expect(told(own({}, 'deputy'))).toEqual(['reply → zhou']);
  });

  it('is not the lead alone where others answer with the lead', () => {
    const situation = asked(at('2024-08-06', 16), { ...answered, asked: '李娜、王敏' }, { duties: dutiesWithout() });
    expect(deciderFor(situation, peopleIn(situation, '李娜、王敏'))?.name).toBe('赵磊');
  });
});

describe('the lead’s 同意 on the lead’s own answer', () => {
  const accepted = { decision: 'accept' } as const;

  it('moves no due date while a deputy or a superior can decide', () => {
    for (const gone of [[], ['deputy'], ['superior']] as const) {
      const { notice, task, changes } = look(own(accepted, ...gone), { decision: 'wangmin@example.com' });
      expect(notice).toEqual({ message: asks.ownAnswer('wangmin@example.com') });
      expect(task).toEqual({});
      expect(changes).toEqual([]);
    }
  });

  it('counts where there is nobody else', () => {
    const { notice } = look(own(accepted, 'deputy', 'superior'), { decision: 'wangmin@example.com' });
    expect(notice.state).toBe('closed');
  });

  it('is refused as 退回 is, which leaves the answer as it stands', () => {
    const returned = { decision: 'return', word: '请补充' } as const;
    expect(look(own(returned), { decision: 'wangmin@example.com' }).notice).toEqual({
      message: asks.ownAnswer('wangmin@example.com'),
    });
  });

  it('is no matter on another department’s answer', () => {
    const situation = asked(at('2024-08-06', 16), { ...answered, ...accepted });
    expect(look(situation, { decision: 'wangmin@example.com' }).notice.state).toBe('closed');
    expect(look(situation, { decision: 'chenjing@example.com' }).notice).toEqual({
      message: asks.ownAnswer('chenjing@example.com'),
    });
  });
});
