/**
 * Logistic regression with a ridge, by Newton's method on standardised features (Hastie et al. 2009, section 4.4.1).
 * Deterministic; meant for some dozen features.
 */

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}
export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 12;

export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const scale = scaleOf(examples);
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, at) => (value - at0(scale.mean, at)) / at0(scale.deviation, at)),
  ]);
  let beta = scale.mean.map(() => 0).concat(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = derivatives(examples, rows, beta, ridge);
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + at0(step, at));
  }
  const weights = scale.deviation.map((deviation, at) => at0(beta, at + 1) / deviation);
  const bias = weights.reduce((sum, weight, at) => sum - weight * at0(scale.mean, at), at0(beta, 0));
  return { bias, weights };
}

export function probability(fit: Fit, features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * at0(fit.weights, at), fit.bias);
  return 1 / (1 + Math.exp(-sum));
}

function at0(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

function scaleOf(examples: readonly Example[]) {
  const columns = (examples[0]?.features ?? []).map((_, at) => examples.map(({ features }) => at0(features, at)));
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviation = columns.map((column, at) => {
    const variance = column.reduce((sum, value) => sum + (value - at0(mean, at)) ** 2, 0) / column.length;
    return Math.sqrt(variance) || 1;
  });
  return { mean, deviation };
}

function derivatives(examples: readonly Example[], rows: readonly number[][], beta: readonly number[], ridge: number) {
  const gradient = beta.map((value, at) => (at === 0 ? 0 : -ridge * value));
  const hessian = beta.map((_, row) => beta.map((__, column) => (row === column ? (row === 0 ? 1e-9 : ridge) : 0)));
  for (const [index, row] of rows.entries()) {
    const example = examples[index];
    if (example === undefined) continue;
    const predicted = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * at0(beta, at), 0)));
    const error = example.weight * (example.label - predicted);
    const curve = example.weight * predicted * (1 - predicted);
    for (const [at, value] of row.entries()) {
      gradient[at] = at0(gradient, at) + error * value;
      const line = hessian[at] ?? [];
      for (const [to, other] of row.entries()) line[to] = at0(line, to) + curve * value * other;
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, at0(right, at)]);
  for (let pivot = 0; pivot < lines.length; pivot += 1) {
    const rest = lines.slice(pivot).sort((a, b) => Math.abs(at0(b, pivot)) - Math.abs(at0(a, pivot)));
    lines.splice(pivot, rest.length, ...rest);
    const top = lines[pivot] ?? [];
    for (const [at, line] of lines.entries()) {
      if (at === pivot) continue;
      const factor = at0(line, pivot) / at0(top, pivot);
      for (let column = pivot; column < line.length; column += 1) line[column] = at0(line, column) - factor * at0(top, column);
    }
  }
  return lines.map((line, at) => at0(line, lines.length) / at0(line, at));
}
