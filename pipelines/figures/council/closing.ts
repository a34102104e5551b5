/** What a presentation ends with: which parts have no data, and where the numbers come from. */
import { hiddenMark } from "../../contract/public-dataset.ts";
import { nbsp, shortened } from "../../lib/polish.ts";
import type { TableRow } from "../figure.ts";
import type { CouncilOrigin, CouncilTopic } from "./content.ts";

/** Parts for which the place has no data, on one slide; [] where nothing is missing. */
export function missingTopic(topics: readonly CouncilTopic[]): CouncilTopic[] {
  const has = (part: CouncilTopic["part"]) => topics.some((topic) => topic.part === part);
  const missing = [
    ...(has("profile") ? [] : ["Profilu gminy: nie ma sprawozdań o pomocy."]),
    ...(has("resources") ? [] : ["Etatów i norm: nie podano danych o zatrudnieniu."]),
    ...(has("cooperation") || has("programmes")
      ? []
      : ["Wyników współpracy instytucji: nie opisano tu pilotażu albo brak pomiarów."]),
    ...(has("costs") ? [] : ["Kosztu zaniechania: nie ma karty kosztów, którą wolno ogłosić."]),
  ];
  return missingTopicOf(missing);
}

export function missingTopicOf(missing: readonly string[]): CouncilTopic[] {
  if (missing.length === 0) return [];
  return [
    {
      part: "missing",
      title: "Części wyników jeszcze nie ma",
      points: [...missing, "Brak danych nie znaczy, że nic nie zrobiono."],
      origins: [],
    },
  ];
}

/** Every source once, and how numbers are kept from telling of persons. */
export function originsTopic(topics: readonly CouncilTopic[], minCount: number): CouncilTopic {
  const seen = new Map<string, CouncilOrigin>();
  for (const { origins } of topics)
    for (const origin of origins) {
      const key = `${origin.table} ${origin.source}`;
      if (!seen.has(key)) seen.set(key, origin);
    }
  const sources = [...seen.values()];
  return {
    part: "origins",
    title: "Każda liczba pochodzi z ogłoszonej tabeli",
    points: [
      "Tabele można pobrać ze strony wydania publicznego, folder data.",
      `Znak ${hiddenMark} zastępuje liczby od 1 do ${String(minCount - 1)} oraz liczby, z${nbsp}których dałoby się je wyliczyć.`,
    ],
    table: {
      caption: "Źródła liczb",
      columns: [
        { label: "Tabela", kind: "text" },
        { label: "Co zawiera", kind: "text" },
        { label: "Źródło", kind: "text" },
      ],
      rows: byTable(sources),
      notes: [],
    },
    origins: [],
  };
}

/** Letters; with more rows each must do with one line. */
const longestSource = 80;
const shortSource = 36;
const mostLongRows = 6;

/** A row per table: a slide has no room for each number's own line, which stands in the notes. */
function byTable(sources: readonly CouncilOrigin[]): TableRow[] {
  const tables = [...new Set(sources.map(({ table }) => table))];
  const isLong = tables.length > mostLongRows;
  return tables.map((table) => {
    const own = sources.filter((one) => one.table === table);
    const texts = [...new Set(own.map(({ source }) => source))];
    return {
      cells: [
        table,
        [...new Set(own.map(({ what }) => what))].slice(0, isLong ? 1 : 2).join(", "),
        fitted(texts, isLong ? shortSource : longestSource),
      ],
    };
  });
}

/** As many whole sources as there is room for, and that there are others: a cut word leads nowhere. */
function fitted(texts: readonly string[], limit: number): string {
  const parts = [...new Set(texts.flatMap((text) => text.split("; ")))];
  const kept = parts.filter((_, i) => parts.slice(0, i + 1).join("; ").length <= limit);
  if (kept.length === 0) return shortened(parts[0] ?? "", limit);
  return kept.length === parts.length ? kept.join("; ") : `${kept.join("; ")} i${nbsp}inne`;
}
