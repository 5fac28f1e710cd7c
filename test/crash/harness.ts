/**
 * Runs a scenario with a power cut after each of its steps and looks at every state the disk may then be in. Twice as
 * cruel: a program is killed at one step, another one begins anew, and the power goes while it works.
 */
import { systemError, type FileSystem } from '#electron/storage/file-system';
import { createDisk, type Disk } from './model-disk';
import { randomFrom } from './random';

export interface Scenario<World> {
  readonly name: string;
  /** What a program does first, on an empty disk as on what another one left. */
  readonly open: (fs: FileSystem) => Promise<World>;
  /** What was there before; survives. */
  readonly prepare?: (world: World) => Promise<void>;
  /** The work. Tells of each thing once it was acknowledged. Run again, it is the work of another program. */
  readonly run: (world: World, tell: (fact: string) => void) => Promise<void>;
  /** What is wrong with what is found afterwards, given all that was told. */
  readonly check: (world: World, told: readonly string[]) => Promise<readonly string[]>;
}

export interface Violation {
  readonly where: string;
  readonly problems: readonly string[];
}

export interface Trial {
  /** Steps of one undisturbed run. */
  readonly steps: number;
  /** Different states of the disk looked at. */
  readonly states: number;
  readonly violations: readonly Violation[];
}

const ENOUGH = 5;

export async function tryPowerCuts<World>(scenario: Scenario<World>, seeds: number): Promise<Trial> {
  const before = await prepared(scenario);
  const whole = await runUntil(scenario, before(), Infinity, []);
  const violations: Violation[] = [];
  let states = 0;
  const seen = new Set<string>();
  const look = async (disk: Disk, told: readonly string[], where: string): Promise<void> => {
    const outcomes = disk.isSettled() ? 1 : seeds;
    for (let seed = 0; seed < outcomes && violations.length < ENOUGH; seed += 1) {
      const left = disk.afterPowerCut(seed);
      const print = `${left.fingerprint()} ${told.join()}`;
      if (seen.has(print)) continue;
      seen.add(print);
      states += 1;
      const problems = await inspect(scenario, left, told);
      if (problems.length > 0) violations.push({ where: `${where}, seed ${seed}`, problems });
    }
  };
  for (let cut = 0; cut <= whole && violations.length < ENOUGH; cut += 1) {
    const disk = before();
    const told: string[] = [];
    await runUntil(scenario, disk, cut, told);
    await look(disk, told, `power cut after step ${cut} of ${whole}`);
    const again = randomFrom(cut).below(whole + 20);
    await runUntil(scenario, disk, again, told);
    await look(disk, told, `killed after step ${cut}, power cut after step ${again} of the next program`);
  }
  return { steps: whole, states, violations };
}

export interface Fault {
  /** Of the operating system: ENOSPC, EIO … */
  readonly code: string;
  /** One step fails, or every step that writes from it on. */
  readonly lasts: boolean;
}

/**
 * Lets the disk refuse at each step in turn. `failed` hears what the scenario's work rejected with. What is there
 * afterwards must be whole, after a power cut too, and once the disk works again the work must succeed.
 */
export async function tryFaults<World>(
  scenario: Scenario<World>,
  { code, lasts }: Fault,
  failed: (error: unknown) => void,
): Promise<Trial> {
  const before = await prepared(scenario);
  const steps = await runUntil(scenario, before(), Infinity, []);
  const violations: Violation[] = [];
  let states = 0;
  for (let faulty = 1; faulty <= steps && violations.length < ENOUGH; faulty += 1) {
    const disk = before();
    const told: string[] = [];
    let works = false;
    const fs = disk.mount((step, operation) => {
      const hit = lasts ? step >= faulty && WRITING.has(operation) : step === faulty;
      if (hit && !works) throw systemError(code, operation);
    });
    const work = async (): Promise<void> => scenario.run(await scenario.open(fs), (fact) => told.push(fact));
    await work().catch(failed);
    const note = (what: string, problems: readonly string[]): void => {
      states += 1;
      if (problems.length > 0) violations.push({ where: `${code} at step ${faulty}, ${what}`, problems });
    };
    for (let seed = 0; seed < 8; seed += 1) {
      note(`then power cut ${seed}`, await inspect(scenario, disk.afterPowerCut(seed), told));
    }
    works = true;
    await work().catch((error: unknown) => note('once the disk works again', [String(error)]));
    note('after the work was done again', await inspect(scenario, disk, told));
  }
  return { steps, states, violations };
}

const WRITING: ReadonlySet<string> = new Set([
  'create',
  'write',
  'sync',
  'rename',
  'link',
  'unlink',
  'makeFolder',
  'removeFolder',
  'syncFolder',
]);

/** Makes the disk the scenario begins with, again and again. */
async function prepared<World>({ open, prepare }: Scenario<World>): Promise<() => Disk> {
  const disk = createDisk();
  if (prepare) await prepare(await open(disk.mount()));
  return () => disk.afterPowerCut(0);
}

/** Runs a program that stops dead after a step; resolves with how many it took. */
async function runUntil<World>(
  { open, run }: Scenario<World>,
  disk: Disk,
  cut: number,
  told: string[],
): Promise<number> {
  let steps = 0;
  let die = (): void => undefined;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const fs = disk.mount((step) => {
    if (step <= cut) {
      steps = step;
      return undefined;
    }
    die();
    return new Promise(() => undefined);
  });
  const life = async (): Promise<void> => run(await open(fs), (fact) => told.push(fact));
  await Promise.race([life(), death]);
  return steps;
}

async function inspect<World>(
  { open, check }: Scenario<World>,
  disk: Disk,
  told: readonly string[],
): Promise<readonly string[]> {
  try {
    return await check(await open(disk.mount()), told);
  } catch (error) {
    return [`${String(error)}`];
  }
}
