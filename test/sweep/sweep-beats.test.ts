import { beats } from './jobs/beats';
import { sample } from './sample';

sample(beats);
