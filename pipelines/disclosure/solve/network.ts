/** Relations among the differences of cells from their values, as flat arrays both ways: what each cell is tied to. */
import type { Row } from "./columns.ts";
import type { Term } from "./model.ts";

/** How far each cell may lie from its value: least (never above 0) and most (never below). */
export interface Room {
  least: Float64Array;
  most: Float64Array;
}

export class Network {
  readonly size: number;
  readonly rowCount: number;
  /** Cells of row r, with their factors: from starts[r] to starts[r + 1]. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly factors: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** Rows of cell c, with its factor in each: from rowStarts[c] to rowStarts[c + 1]. */
  readonly rowStarts: Int32Array;
  readonly rows: Int32Array;
  readonly rowFactors: Float64Array;

  constructor(size: number, rows: readonly Row[]) {
    this.size = size;
    this.rowCount = rows.length;
    this.least = Float64Array.from(rows, ({ least }) => least);
    this.most = Float64Array.from(rows, ({ most }) => most);
    this.starts = new Int32Array(rows.length + 1);
    this.rowStarts = new Int32Array(size + 1);
    rows.forEach(({ terms }, r) => {
      this.starts[r + 1] = (this.starts[r] ?? 0) + terms.length;
      for (const { cell } of terms) this.rowStarts[cell + 1] = (this.rowStarts[cell + 1] ?? 0) + 1;
    });
    for (let c = 0; c < size; c++)
      this.rowStarts[c + 1] = (this.rowStarts[c + 1] ?? 0) + (this.rowStarts[c] ?? 0);
    const count = this.starts[rows.length] ?? 0;
    this.cells = new Int32Array(count);
    this.factors = new Float64Array(count);
    this.rows = new Int32Array(count);
    this.rowFactors = new Float64Array(count);
    const next = this.rowStarts.slice();
    let at = 0;
    rows.forEach(({ terms }, r) => {
      for (const { cell, factor } of terms) {
        this.cells[at] = cell;
        this.factors[at] = factor;
        at++;
        const place = next[cell] ?? 0;
        this.rows[place] = r;
        this.rowFactors[place] = factor;
        next[cell] = place + 1;
      }
    });
  }

  /** What relations say of a quantity that they name themselves. */
  boundsOf(terms: readonly Term[]): [low: number, high: number] {
    const bounds: [number, number] = [-Infinity, Infinity];
    const [first] = terms;
    if (!first) return bounds;
    for (let i = this.rowStarts[first.cell] ?? 0; i < (this.rowStarts[first.cell + 1] ?? 0); i++) {
      const r = this.rows[i] ?? 0;
      const times = first.factor / (this.rowFactors[i] ?? 1);
      if (!this.#isMultiple(r, terms, times)) continue;
      const ends = [times * (this.least[r] ?? 0), times * (this.most[r] ?? 0)];
      bounds[0] = Math.max(bounds[0], Math.min(...ends));
      bounds[1] = Math.min(bounds[1], Math.max(...ends));
    }
    return bounds;
  }

  #isMultiple(r: number, terms: readonly Term[], times: number): boolean {
    const [from, to] = [this.starts[r] ?? 0, this.starts[r + 1] ?? 0];
    if (to - from !== terms.length) return false;
    for (let i = from; i < to; i++)
      if (
        !terms.some(({ cell, factor }) => cell === this.cells[i] && factor === times * (this.factors[i] ?? 0))
      )
        return false;
    return true;
  }
}
