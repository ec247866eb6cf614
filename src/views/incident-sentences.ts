import type { Incident } from '../notices/incident';
import type { SheetKey } from '../sheets/index';
import type { IncidentSentences, IncidentWords } from '../text/incidents';

/** An incident in words: what happened and where, then what to do next. */
export const incidentSentences = (
  incident: Incident,
  words: IncidentWords,
  sheetName: (sheet: SheetKey) => string,
): IncidentSentences => {
  // The kind and its words belong together by the type of IncidentWords; the compiler cannot follow that through a key.
  const told = words.told[incident.kind] as (incident: Incident, sheet: string) => IncidentSentences;
  return told(incident, 'sheet' in incident ? sheetName(incident.sheet) : '');
};
