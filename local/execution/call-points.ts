import type { WriteBuffer } from '../services/spreadsheet/write-buffer';
import { TRANSIENT } from './faults';
import { type Mishap, plansAt } from './mishaps';
import type { ExecutionRecord, World } from './world';

interface Around {
  world: World;
  record: ExecutionRecord;
  buffer: WriteBuffer;
  exception(message: string): Error;
  /** Does what others do while the execution stands still. */
  act(act: () => void): void;
  kill(): never;
  /** Moves the clock to the end of the execution's time, and kills it. */
  runOut(): never;
}

export interface CallPoints {
  /** A call begins, the one that was counted last; `held` says that its effect may wait in the buffer. */
  begin(held: boolean): void;
  /** It has taken effect, or is held. */
  done(): void;
}

/** Lets happen what is planned for the calls of one execution (see mishaps.ts). */
export function openPoints({ world, record, buffer, exception, act, kill, runOut }: Around): CallPoints {
  /** What follows the call that is underway. */
  let due: (() => void)[] = [];

  function killApplied(): never {
    try {
      buffer.putOut();
    } catch {
      // Nobody is left to hear of a refusal.
    }
    return kill();
  }

  function report(held: boolean): never {
    if (held) buffer.putOut();
    throw exception(TRANSIENT);
  }

  function killLost(): never {
    buffer.drop();
    return kill();
  }

  function suffer(how: Mishap, held: boolean): void {
    if (how === 'reported') due.push(() => report(held));
    else if (how === 'killed-applied') due.push(killApplied);
    else if (how === 'late' && held) buffer.refuseNext(() => exception(TRANSIENT));
    else if (how === 'killed-lost') killLost();
    else if (how === 'time') runOut();
    else throw exception(TRANSIENT);
  }

  return {
    begin(held) {
      due = [];
      buffer.refuseNext(undefined);
      for (const what of plansAt(world, record.id, record.calls)) {
        if ('how' in what) suffer(what.how, held);
        else if (what.when === 'before') act(what.act);
        else due.push(() => act(what.act));
      }
    },
    done() {
      const now = due;
      due = [];
      for (const happen of now) happen();
    },
  };
}
