/**
 * Says what the public edition lacks because of earlier publications, which, and what to do: one finding for each unit and
 * kind. It names neither a number nor a worker; all the same it stands in the internal edition only, where • needs a reason.
 */
import type { Withheld, WithheldKind } from "../contract/withheld.ts";
import { dayOf, type LogEntry } from "../keep/publication-log.ts";
import { groupBy } from "../lib/group.ts";
import { rangesText, runsOf } from "../lib/number-ranges.ts";
import { dateText, monthText, periodText } from "../lib/polish.ts";
import type { Finding } from "../../sources/findings.ts";
import type { RuleId } from "../../sources/rules.ts";

const ruleOf: Record<WithheldKind, RuleId> = {
  work: "work_withheld",
  cost_card: "cost_card_withheld",
  profile: "profile_withheld",
  evaluation: "evaluation_withheld",
};

/** So many months or cards are named; the rest is counted. */
const mostNamed = 12;

interface Words {
  pl: string;
  en: string;
}

/** @param log of earlier publications */
export function withheldFindings(
  withheld: readonly Withheld[],
  log: readonly LogEntry[],
  { min_workers }: { min_workers: number },
): Finding[] {
  return [...groupBy(withheld, ({ kind, unitId }) => `${kind}/${unitId ?? ""}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { kind, unitId } = first;
    const numbers = same.flatMap(({ publications }) => publications);
    const finding: Finding = {
      rule: ruleOf[kind],
      params: {
        of: placesText(same.map(({ of }) => of)),
        where: whereText(numbers, log),
        declare: declareText(numbers, kind),
        least: min_workers,
      },
    };
    return [unitId === null ? finding : { ...finding, unitId }];
  });
}

function placesText(given: readonly (string | null)[]): Words {
  const places = [...new Set(given.flatMap((one) => one ?? []))].sort();
  const more = places.length - mostNamed;
  const named = places.slice(0, mostNamed);
  if (places.length === 0) return { pl: "bez daty", en: "undated" };
  return {
    pl: [...named.map(polishPlace), ...(more > 0 ? [`i jeszcze ${String(more)}`] : [])].join(", "),
    en: [...named, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(", "),
  };
}

/** A month, a day, a period or what stands for itself: a year, the id of a card. */
function polishPlace(place: string): string {
  const [from = "", until] = place.split("/");
  if (until !== undefined) return periodText({ period_start_date: from, period_end_date: until });
  if (/^\d{4}-\d\d$/.test(place)) return monthText(place);
  return /^\d{4}-\d\d-\d\d$/.test(place) ? dateText(place) : place;
}

/** "w publikacji nr 1 (15 stycznia 2026 r.)" */
function whereText(numbers: readonly number[], log: readonly LogEntry[]): Words {
  const known = numbers.filter((one) => one > 0);
  if (known.length === 0)
    return {
      pl: "w publikacji, której numeru nie zapisano",
      en: "in a publication whose number was not kept",
    };
  const runs = runsOf(known);
  const days = (from: number, to: number) => {
    const dayOfNumber = (number: number) => {
      const entry = log.find((one) => one.number === number);
      return entry ? dayOf(entry.publishedAt) : "";
    };
    return [...new Set([dayOfNumber(from), dayOfNumber(to)])].filter((day) => day !== "");
  };
  const polish = runs.map(([from, to]) => {
    const [first, last] = days(from, to).map(dateText);
    const when = last === undefined ? first : `od ${first ?? ""} do ${last}`;
    return `nr ${from === to ? String(from) : `${String(from)}–${String(to)}`}${when === undefined ? "" : ` (${when})`}`;
  });
  const english = runs.map(([from, to]) => {
    const when = days(from, to).join(" to ");
    return `${from === to ? String(from) : `${String(from)}–${String(to)}`}${when === "" ? "" : ` (${when})`}`;
  });
  const isOne = new Set(known).size === 1;
  return {
    pl: `${isOne ? "w publikacji" : "w publikacjach"} ${polish.join(", ")}`,
    en: `${isOne ? "in publication" : "in publications"} ${english.join(", ")}`,
  };
}

/**
 * Numbers about families lie hidden for one another: what a publication hid another way than the next would, goes on with
 * it. So of those all later ones must be declared too.
 */
function declareText(numbers: readonly number[], kind: WithheldKind): Words {
  const known = [...new Set(numbers)].filter((one) => one > 0).sort((a, b) => a - b);
  const [first] = known;
  if (first === undefined)
    return {
      pl: "Zapisała je starsza wersja programu, bez numeru publikacji, więc nie da się oświadczyć, że jej nie przekazano.",
      en: "An older version of the program kept them without the publication’s number, so it cannot be declared as given to nobody.",
    };
  const goesOn = kind === "profile" || kind === "evaluation";
  const asked = goesOn ? `${String(first)}-` : rangesText(known).replaceAll(" ", ",");
  const command = `miernik forget publication ${asked}`;
  if (goesOn)
    return {
      pl: `Jeśli ani tej publikacji, ani żadnej późniejszej nikomu nie przekazano: uruchom „${command} FOLDER”.`,
      en: `If neither it nor any later one was given to anybody: run “${command} DIR”.`,
    };
  const isOne = known.length === 1;
  return {
    pl: `Jeśli ${isOne ? "tej publikacji" : "żadnej z tych publikacji"} nikomu nie przekazano: uruchom „${command} FOLDER”, a potem „miernik run FOLDER”.`,
    en: `If ${isOne ? "it was given to nobody" : "none of them was given to anybody"}: run “${command} DIR”, then “miernik run DIR”.`,
  };
}
