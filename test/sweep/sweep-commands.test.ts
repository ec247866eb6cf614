import { beats } from './jobs/beats';
import { jobs } from './jobs/index';
import { sample } from './sample';

// The heartbeats are half of all: they have a file of their own, so that two cores share the sample.
sample(jobs.filter((job) => !beats.includes(job)));
