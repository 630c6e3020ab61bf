/** Percentiles over many runs of the same work, and the trend of a series. */

/** Milliseconds of each run, sorted. */
export async function timesOf(runs: number, work: (run: number) => Promise<unknown> | unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The value below which `share` of the sorted times lie. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The slope of the line through equally spaced values (ordinary least squares), per step. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, step) => sum + (step - middle) * (value - mean), 0);
  return rise / values.reduce((sum, _, step) => sum + (step - middle) ** 2, 0);
}

/** In seconds; `busy` is processor time, that of other threads included. */
export interface Cost {
  readonly wall: number;
  readonly busy: number;
}

export async function costOf<T>(work: () => T | Promise<T>): Promise<Cost & { readonly result: T }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: (performance.now() - start) / 1000, busy: (user + system) / 1e6, result };
}
