import type { Situation } from '../facts/situation';
import type { Summary } from '../facts/summary';
import { scatteredBlocks } from '../rights/blocks';
import type { Cells } from '../sheets/cells';
import type { Text } from '../text/text';
import { type Running, runLines } from './run-lines';

type Line = Cells<'start'>;

/** The first tab before a collaboration exists. */
export const freshPage = (text: Text): readonly Line[] => text.start.fresh;

/** 开始 once a collaboration exists: its state at a glance, as of the summary's moment. */
export const startPage = (situation: Situation, summary: Summary, running: Running, text: Text): readonly Line[] => {
  const { topics, states } = text.start;
  const { all, findings } = summary;
  const run = runLines(summary, running, text);
  const apart = [...new Set(scatteredBlocks(situation).map(({ department }) => department))];
  return [
    { topic: topics.collaboration, state: summary.name },
    { topic: topics.asOf, state: states.asOf(running.write(summary.asOf)) },
    { topic: topics.stage, state: states.stage(summary.stage) },
    { topic: topics.late, state: states.late(all.late, all.tasks) },
    { topic: topics.waiting, state: states.waiting(summary.waiting) },
    { topic: topics.answers, state: run.answers },
    { topic: topics.findings, state: states.findings(findings.errors, findings.warnings, findings.listed) },
    ...(apart.length > 0 ? [{ topic: topics.blocks, state: states.scattered(apart) }] : []),
    { topic: topics.reminders, state: run.reminders },
    { topic: topics.lastRun, state: run.lastRun },
    { topic: topics.nextRun, state: run.nextRun },
    { topic: topics.mails, state: run.mails },
    { topic: topics.forLead, state: states.forLead() },
    { topic: topics.forContacts, state: states.forContacts() },
  ];
};
