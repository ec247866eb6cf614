import type { IncidentData } from '../../../notices/notice';
import { incidentSentences } from '../../incident-sentences';
import type { Item } from '../block';
import { momentWords } from '../day-words';
import type { MailContext } from '../frame';
import { listed } from '../listed';
import type { SectionKind } from './section-kind';

const incidentItem = ({ at, incident }: IncidentData, context: MailContext): Item => {
  const words = context.text.mail.incident;
  const [what, next] = incidentSentences(incident, words, context.frame.sheetName);
  return {
    code: '',
    title: what,
    labels: [],
    facts: [
      { label: words.at, value: momentWords(at, context) },
      { label: words.next, value: next, long: true },
    ],
  };
};

/** What happened while the script worked, for the lead: what, where, and what to do next. */
export const incidentSections: SectionKind<'incident'> = (incidents, context) => {
  const { title, intro, brief, why } = context.text.mail.incident;
  if (incidents.length === 0) return [];
  const rows = listed(incidents, (one) => incidentItem(one, context));
  return [
    {
      place: 'incident',
      title,
      tone: 'soon',
      count: incidents.length,
      blocks: [
        { kind: 'lines', lines: [intro] },
        { kind: 'items', brief: true, ...rows },
      ],
      brief: brief(incidents.length),
      topic: 'incident',
      why,
    },
  ];
};
