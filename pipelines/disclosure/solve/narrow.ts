/** What the relations leave of the room of each cell: interval propagation, which proves what is impossible. */
import { tolerance } from "./model.ts";
import type { Network, Room } from "./network.ts";

/** Rounds over all relations: nearly all that can be told is told by then, and what is not does no harm. */
const mostRounds = 6;

/** Of what is hidden and of all that could be, for each kind of knowledge. */
const mostKnown = 4;

/**
 * No state of the cells that fits the relations lies outside of the room returned; not everything within it is possible.
 *
 * @param wholes 1: the cell's difference is a whole number
 */
export function narrowed(network: Network, room: Room, wholes: Uint8Array): Room {
  const [least, most] = [room.least.slice(), room.most.slice()];
  for (let round = 0; round < mostRounds; round++) {
    let isChanged = false;
    for (let r = 0; r < network.rowCount; r++)
      if (narrowRow(network, r, least, most, wholes)) isChanged = true;
    if (!isChanged) break;
  }
  return { least, most };
}

/** The same, and what was found for the last rooms asked for: many questions of one component ask for the same. */
export class Narrowing {
  readonly #network: Network;
  readonly #wholes: Uint8Array;
  /** The newest first. */
  #known: { room: Room; narrowed: Room }[] = [];

  constructor(network: Network, wholes: Uint8Array) {
    this.#network = network;
    this.#wholes = wholes;
  }

  of(room: Room): Room {
    const found = this.#known.find((one) => isSameRoom(one.room, room));
    const answer = found ?? { room, narrowed: narrowed(this.#network, room, this.#wholes) };
    this.#known = [answer, ...this.#known.filter((one) => one !== answer)].slice(0, mostKnown);
    return answer.narrowed;
  }
}

function isSameRoom(one: Room, other: Room): boolean {
  return (["least", "most"] as const).every((side) =>
    one[side].every((value, cell) => value === other[side][cell]),
  );
}

/** What one relation says of each of its cells, given how far the others may go. */
function narrowRow(
  network: Network,
  r: number,
  least: Float64Array,
  most: Float64Array,
  wholes: Uint8Array,
): boolean {
  const { starts, cells, factors } = network;
  const [from, to] = [starts[r] ?? 0, starts[r + 1] ?? 0];
  const [atLeast, atMost] = [network.least[r] ?? 0, network.most[r] ?? 0];
  let [low, high] = [0, 0];
  for (let i = from; i < to; i++) {
    const [cell, factor] = [cells[i] ?? 0, factors[i] ?? 0];
    low += factor * ((factor > 0 ? least : most)[cell] ?? 0);
    high += factor * ((factor > 0 ? most : least)[cell] ?? 0);
  }
  if (low >= atLeast && high <= atMost) return false;
  let isChanged = false;
  for (let i = from; i < to; i++) {
    const [cell, factor] = [cells[i] ?? 0, factors[i] ?? 0];
    if (factor === 0) continue;
    const [down, up] = [least[cell] ?? 0, most[cell] ?? 0];
    const [a, b] = factor > 0 ? [down, up] : [up, down];
    // Own part = relation − the others: the others leave the most when they lie lowest.
    const most_ = (atMost - (low - factor * a)) / factor;
    const least_ = (atLeast - (high - factor * b)) / factor;
    const [newDown, newUp] = factor > 0 ? [least_, most_] : [most_, least_];
    const isWhole = wholes[cell] === 1;
    const nextDown = isWhole ? Math.ceil(newDown - tolerance) : newDown;
    const nextUp = isWhole ? Math.floor(newUp + tolerance) : newUp;
    // The value itself is always possible.
    if (nextDown > down + tolerance) {
      least[cell] = Math.min(0, nextDown);
      isChanged = true;
    }
    if (nextUp < up - tolerance) {
      most[cell] = Math.max(0, nextUp);
      isChanged = true;
    }
    low += factor * (((factor > 0 ? least : most)[cell] ?? 0) - a);
    high += factor * (((factor > 0 ? most : least)[cell] ?? 0) - b);
  }
  return isChanged;
}
