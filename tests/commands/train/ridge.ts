/** Ridge regression by normal equations, to which observations are added one by one. */

export class Normal {
  readonly size: number;
  readonly #products: Float64Array;
  readonly #targets: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.#products = new Float64Array(size * size);
    this.#targets = new Float64Array(size);
  }

  /** One observation. */
  add(row: ArrayLike<number>, target: number, weight: number): void {
    for (let at = 0; at < this.size; at++) {
      const value = weight * row[at]!;
      if (value === 0) continue;
      this.#targets[at]! += value * target;
      const line = at * this.size;
      for (let other = 0; other <= at; other++) this.#products[line + other]! += value * row[other]!;
    }
  }

  /** @param penalty on each weight's square @returns a weight for each column, by Cholesky’s decomposition */
  solve(penalty: number): Float64Array {
    const { size } = this;
    const lower = new Float64Array(size * size);
    for (let at = 0; at < size; at++) {
      for (let other = 0; other <= at; other++) {
        let sum = this.#products[at * size + other]! + (at === other ? penalty : 0);
        for (let k = 0; k < other; k++) sum -= lower[at * size + k]! * lower[other * size + k]!;
        lower[at * size + other] = at === other ? Math.sqrt(sum) : sum / lower[other * size + other]!;
      }
    }
    const solved = Float64Array.from(this.#targets);
    for (let at = 0; at < size; at++) {
      for (let k = 0; k < at; k++) solved[at]! -= lower[at * size + k]! * solved[k]!;
      solved[at]! /= lower[at * size + at]!;
    }
    for (let at = size - 1; at >= 0; at--) {
      for (let k = at + 1; k < size; k++) solved[at]! -= lower[k * size + at]! * solved[k]!;
      solved[at]! /= lower[at * size + at]!;
    }
    return solved;
  }
}
