/** Columns that grow to millions of values without weighing more than the values: numbers in typed arrays. */

/** Values of one typed array; a column is a list of them, so that growing copies nothing. */
const BLOCK = 1 << 16;

/** A column of numbers. An unknown number is NaN inside and must be written as null. */
export class NumberColumn {
  readonly #blocks: Float64Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number | null): void {
    const place = this.#length++ % BLOCK;
    if (place === 0) this.#blocks.push(new Float64Array(BLOCK));
    const block = this.#blocks[this.#blocks.length - 1];
    if (block) block[place] = value ?? NaN;
  }

  /** Up to `BLOCK` values from a place on, in one piece: shorter where a block ends. */
  from(start: number, most: number): Float64Array {
    return pieceOf(this.#blocks, start, Math.min(start + most, this.#length)) ?? new Float64Array(0);
  }
}

/** A column of texts that repeat: each text is kept once, the rows hold its number. */
export class TextColumn {
  /** Text → number, in order of first appearance. */
  readonly codes = new Map<string, number>();
  readonly #blocks: Int32Array[] = [];
  #length = 0;
  /** The text before this one is mostly the same, and quicker to compare than to look up. */
  #last: string | null = null;
  #lastCode = -1;

  get length(): number {
    return this.#length;
  }

  push(text: string | null): void {
    if (text !== this.#last) {
      this.#last = text;
      this.#lastCode = text === null ? -1 : this.#codeOf(text);
    }
    const place = this.#length++ % BLOCK;
    if (place === 0) this.#blocks.push(new Int32Array(BLOCK));
    const block = this.#blocks[this.#blocks.length - 1];
    if (block) block[place] = this.#lastCode;
  }

  /** Numbers of texts, -1 for an unknown one; as `NumberColumn.from`. */
  from(start: number, most: number): Int32Array {
    return pieceOf(this.#blocks, start, Math.min(start + most, this.#length)) ?? new Int32Array(0);
  }

  #codeOf(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.codes.size;
    this.codes.set(text, code);
    return code;
  }
}

/** Fields that change together, and seldom: each combination is kept once, the rows hold its number. */
export class SharedColumns<Name extends string> {
  readonly names: readonly Name[];
  /** Every combination, as its values in the order of `names`. */
  readonly combinations: (readonly (string | number | null)[])[] = [];
  /** The combinations' numbers, counted from 0. */
  readonly rows = new TextColumn();
  #last: readonly (string | number | null)[] = [];
  #lastKey = "";

  constructor(names: readonly Name[]) {
    this.names = names;
  }

  push(values: readonly (string | number | null)[]): void {
    const last = this.#last;
    if (last.length === 0 || values.some((value, i) => value !== last[i])) {
      this.#last = values;
      this.#lastKey = JSON.stringify(values);
      if (!this.rows.codes.has(this.#lastKey)) this.combinations.push(values);
    }
    this.rows.push(this.#lastKey);
  }
}

function pieceOf<A extends Float64Array | Int32Array>(
  blocks: readonly A[],
  start: number,
  end: number,
): A | undefined {
  const first = start % BLOCK;
  return blocks[Math.floor(start / BLOCK)]?.subarray(first, first + end - start) as A | undefined;
}
