/** The page that one can play with: what is set, the answer to it, and what can be done with both. */
import type { Outcome } from "../../pipelines/figures/projection-words.ts";
import { show, tell } from "./answer-view.ts";
import { answerTo } from "./answer.ts";
import { estimate } from "./estimate.ts";
import { fieldIn, type Field } from "./field.ts";
import { basisText } from "./basis.ts";
import type { ProjectionPayload } from "./payload.ts";
import { toolsIn } from "./tools.ts";
import { totalInput, totalOf, totalPath, withTotal } from "./total.ts";
import {
  changed,
  changesOf,
  hashOf,
  overfullLevels,
  unchanged,
  withChanges,
  modelWith,
  type Changes,
} from "./values.ts";

/** @param page holds what the server made: the answer of the base case, and hidden controls */
export function enliven(page: HTMLElement, payload: ProjectionPayload): void {
  const { inputs, draws, seed } = payload;
  let changes: Changes = unchanged;
  let stop: () => void = () => undefined;
  const fields = fieldsOf(page, payload, (path, value) => {
    set(path === totalPath ? withTotal(inputs, changes, value) : changed(inputs, changes, path, value));
  });
  const tools = toolsIn(
    page,
    () => addressOf(changes),
    () => {
      ignored(0);
      set(unchanged);
    },
  );

  function set(next: Changes): void {
    changes = next;
    stop();
    for (const field of fields) field.show(valueOf(field.path));
    warn(page, ".overfull", overfullText(payload, changes));
    tools.allowRestore(changes.size > 0);
    const answer = answerTo(payload, changes, payload.interval);
    const take = (interval: Outcome["interval"], isWhole: boolean): void => {
      const outcome = { ...answer.outcome, interval };
      show(page, payload, { ...answer, outcome });
      page.querySelector("#wynik")?.setAttribute("aria-busy", String(!isWhole));
      if (!isWhole) return;
      tell(page, outcome, basisText(payload, changes.size));
      keep(changes);
    };
    // The card's own interval is published: it is not made again.
    if (changes.size === 0) take(payload.interval, true);
    else
      stop = estimate(
        { inputs: withChanges(inputs, changes), model: modelWith(inputs, changes), draws, seed },
        take,
      );
  }

  function valueOf(path: string): number {
    if (path === totalPath) return totalOf(inputs, changes);
    return changes.get(path) ?? inputs.find(({ input_path }) => input_path === path)?.input_base ?? 0;
  }

  function ignored(count: number): void {
    warn(
      page,
      ".ignored",
      count === 0
        ? ""
        : `W odnośniku były wartości, których ta strona nie przyjmuje (${String(count)}): pominięto je.`,
    );
  }

  function read(): void {
    const address = changesOf(inputs, location.hash);
    ignored(address.ignored);
    if (hashOf(address.changes) !== hashOf(changes)) set(address.changes);
  }

  for (const element of page.querySelectorAll<HTMLElement>(".live")) element.hidden = false;
  for (const element of page.querySelectorAll<HTMLElement>(".still")) element.hidden = true;
  addEventListener("hashchange", read);
  read();
}

function fieldsOf(
  page: HTMLElement,
  { inputs }: ProjectionPayload,
  onValue: (path: string, value: number) => void,
): Field[] {
  const all = [totalInput(inputs) ?? [], inputs].flat();
  return [...page.querySelectorAll<HTMLElement>(".field")].flatMap((box) => {
    const input = all.find(({ input_path }) => input_path === box.dataset.path);
    return input
      ? fieldIn(box, input, (value) => {
          onValue(input.input_path, value);
        })
      : [];
  });
}

function overfullText({ inputs, levels }: ProjectionPayload, changes: Changes): string {
  const names = overfullLevels(inputs, changes).map((level) => `„${levels[level] ?? String(level + 1)}”`);
  return names.length === 0
    ? ""
    : `Prawdopodobieństwa dają razem ponad 100 % (${names.join(", ")}): w rachunku zmniejszono je proporcjonalnie do 100 %.`;
}

function warn(page: HTMLElement, selector: string, text: string): void {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) return;
  element.textContent = text;
  element.hidden = text === "";
}

/** The address keeps what was set, so that the page can be loaded again or bookmarked. */
function keep(changes: Changes): void {
  if (location.hash.replace(/^#/, "") === hashOf(changes)) return;
  try {
    history.replaceState(null, "", addressOf(changes));
  } catch {
    // Some browsers allow no change of a file's address; "copy as link" still gives it.
  }
}

function addressOf(changes: Changes): string {
  const page = location.href.split("#")[0] ?? "";
  return changes.size === 0 ? page : `${page}#${hashOf(changes)}`;
}
