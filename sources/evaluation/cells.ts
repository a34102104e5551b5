/** How a cell of each kind is read. Nothing is guessed: what is not understood is a fault. */
import type { Cell } from "../files/types.ts";
import { MOST_COUNT } from "../limits.ts";
import type { Params } from "../findings.ts";
import type { ReadContext } from "../reading.ts";
import type { RuleId } from "../rules.ts";
import { readDay, readMonth } from "../values/dates.ts";
import { Labels, shownText, textOf } from "../values/labels.ts";
import { isName } from "../values/names.ts";
import { readNumber } from "../values/numbers.ts";
import type { Column, Kind } from "./description.ts";
import { identifierBesideName, identifierIn, identifierInCase } from "./identifiers.ts";
import { resultOf } from "./narrative.ts";

export type Value = string | number | boolean | null;

/** A value, or what is wrong. `isSecret`: the cell points at a person, so nothing of it may be shown. */
export type CellReading = { value: Value } | { fault: RuleId; params?: Params; isSecret?: true };

const LONGEST: Partial<Record<Kind, number>> = {
  case: 40,
  id: 60,
  label: 200,
  list: 400,
  note: 4000,
  narrative: 4000,
};
const MOST_AMOUNT = 1e10;
/** Days outside these years are slips of the finger. */
const years = { first: "1990", last: "2099" };

/** Reads a filled cell. A blank one is the caller's matter. */
export function readCell(column: Column, cell: Cell, context: Pick<ReadContext, "pseudonymOf">): CellReading {
  const { kind } = column;
  const text = shownText(cell);
  const identifier = text === null ? null : identifierOf(kind, text);
  if (identifier) return { fault: "evaluation_identifier", params: { identifier }, isSecret: true };
  switch (kind) {
    case "person":
      return personOf(cell, context);
    case "fact_date":
    case "planned_date":
      return dayOf(readDay(cell));
    case "month":
      return orFault(readMonth(cell), "evaluation_month_unreadable");
    case "count":
    case "number":
    case "scale":
    case "money":
    case "hours":
      return numberOf(kind, cell);
    case "product":
      return productOf(cell);
    case "yes_no":
      return orFault(yesOrNo(textOf(cell) ?? booleanOf(cell)), "evaluation_value_unknown", {
        known: "tak, nie",
      });
    case "presence":
      return { value: yesOrNo(textOf(cell) ?? booleanOf(cell)) ?? true };
    case "choice":
      return choiceOf(column, textOf(cell));
    case "narrative":
      return { value: resultOf(textOf(cell) ?? "") };
    default:
      return wordsOf(kind, textOf(cell));
  }
}

function identifierOf(kind: Kind, text: string): ReturnType<typeof identifierIn> {
  if (kind === "person") return identifierBesideName(text);
  if (kind === "case") return identifierInCase(text);
  // Contacts and descriptions of which only "is there one" is kept.
  return kind === "presence" || kind === "unit" ? null : identifierIn(text);
}

function personOf(cell: Cell, { pseudonymOf }: Pick<ReadContext, "pseudonymOf">): CellReading {
  const name = textOf(cell);
  if (name !== null && /^P-[\da-f]{12}$/.test(name)) return { value: name };
  return name !== null && isName(name) ? { value: pseudonymOf(name) } : { fault: "name_missing" };
}

function dayOf(day: string | null): CellReading {
  if (day === null) return { fault: "date_unreadable" };
  const isPlausible = day >= years.first && day.slice(0, 4) <= years.last;
  return isPlausible ? { value: day } : { fault: "evaluation_date_implausible" };
}

function orFault(value: Value, fault: RuleId, params?: Params): CellReading {
  return value === null ? { fault, ...(params ? { params } : {}) } : { value };
}

function numberOf(kind: Kind, cell: Cell): CellReading {
  const isAnswer = kind === "number" && typeof cell !== "number";
  const word = isAnswer ? yesOrNo(textOf(cell) ?? booleanOf(cell)) : null;
  if (word !== null && !/\d/.test(textOf(cell) ?? "")) return { value: Number(word) };
  const plain = typeof cell === "string" && kind === "money" ? cell.replace(/\s*(zł|pln)\.?$/i, "") : cell;
  const number = readNumber(
    plain,
    kind === "count" ? "count" : kind === "hours" || kind === "scale" ? "small" : "count",
  );
  if (number.kind === "unclear") return { fault: "number_unclear" };
  if (number.kind !== "number") return { fault: "evaluation_number_unreadable" };
  const { value } = number;
  const isWhole = kind !== "count" || Number.isInteger(value);
  const mayBeNegative = kind === "number" || kind === "scale";
  if (!isWhole || (value < 0 && !mayBeNegative)) return { fault: "evaluation_number_unreadable" };
  const limit = kind === "count" ? MOST_COUNT : MOST_AMOUNT;
  return Math.abs(value) > limit
    ? { fault: "number_too_large", params: { number: value, limit } }
    : { value };
}

/** 5120, or "20 × 64 × 4" multiplied out. */
function productOf(cell: Cell): CellReading {
  const factors = typeof cell === "string" ? cell.split(/\s*[×x*·]\s*/iu) : [cell];
  const numbers = factors.map((factor) => readNumber(factor, "count"));
  if (numbers.some(({ kind }) => kind === "unclear")) return { fault: "number_unclear" };
  let product = 1;
  for (const number of numbers) {
    if (number.kind !== "number" || number.value < 0) return { fault: "evaluation_number_unreadable" };
    product *= number.value;
  }
  return product > MOST_AMOUNT
    ? { fault: "number_too_large", params: { number: product, limit: MOST_AMOUNT } }
    : { value: product };
}

function booleanOf(cell: Cell): string | null {
  if (typeof cell !== "object" || cell?.kind !== "boolean") return null;
  return cell.value ? "tak" : "nie";
}

const yeses = new Set(["tak", "t", "1", "x", "✓", "prawda", "true", "yes"]);
const noes = new Set(["nie", "n", "0", "-", "–", "—", "brak", "fałsz", "false", "no"]);

function yesOrNo(text: string | null): boolean | null {
  const word = (text ?? "").normalize("NFC").toLowerCase().replace(/\.$/, "");
  return yeses.has(word) ? true : noes.has(word) ? false : null;
}

const labelsOf = new WeakMap<object, Labels<{ label: string; code: string }>>();

function choiceOf({ choices = {} }: Column, text: string | null): CellReading {
  let labels = labelsOf.get(choices);
  if (!labels) {
    labels = new Labels(
      Object.entries(choices).flatMap(([code, { pl, en, also = [] }]) =>
        [pl, code, en, ...also].map((label) => ({ label, code })),
      ),
    );
    labelsOf.set(choices, labels);
  }
  const found = text === null ? undefined : labels.find(text)[0];
  const known = Object.values(choices)
    .map(({ pl }) => pl)
    .join(", ");
  return orFault(found?.code ?? null, "evaluation_value_unknown", { known });
}

function wordsOf(kind: Kind, text: string | null): CellReading {
  if (text === null) return { fault: "evaluation_text_unreadable" };
  const limit = LONGEST[kind] ?? 200;
  const composed = text.normalize("NFC");
  if (composed.length > limit) return { fault: "evaluation_text_too_long", params: { limit } };
  if (kind !== "list") return { value: composed };
  const parts = composed.split(/\s*[;,|]\s*/).filter(Boolean);
  return { value: [...new Set(parts)].sort().join("; ") };
}
