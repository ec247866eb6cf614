import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** Megabytes in use by what is still needed. */
export const heapInUse = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

/** The most megabytes the process ever had, the stand-in for Google included. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1e3;
