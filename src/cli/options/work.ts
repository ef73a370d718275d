import { InvalidArgumentError, Option } from 'commander';

/** How the work on many documents is done. */
export interface WorkFlags {
  /** How many threads work; undefined for as many as help. */
  readonly jobs?: number;
}

const MOST_JOBS = 256;

function jobsOf(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > MOST_JOBS) throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

export const jobsOption = (): Option => new Option('-j, --jobs <n>', 'work on so many documents at once (default: as many as help)').argParser(jobsOf);

export const resumeOption = (): Option => new Option('--resume', 'go on where a stopped run with the same -o FILE.jsonl ended').default(false);
