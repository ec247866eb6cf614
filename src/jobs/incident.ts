export type { Incident, Matter } from '../notices/incident';
