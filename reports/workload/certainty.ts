/** How sure the figures are: the cards, what speaks against the finding, what to mend in the data. */
import { completenessPercent, missingText } from "../../pipelines/figures/completeness-words.ts";
import {
  placeInFile,
  severityCounts,
  severityWord,
  worthCorrecting,
} from "../../pipelines/figures/data-findings.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { isJudged } from "../../pipelines/figures/times-finding.ts";
import { isTeam } from "../../pipelines/figures/workload-words.ts";
import { counted, inPeriod, listed, monthText, nouns, percent } from "../../pipelines/lib/polish.ts";
import { list, paragraph, type Block, type Section } from "../content.ts";
import { cardsOf, cardsTable } from "./cards.ts";
import type { WorkloadView } from "./view.ts";

const mostFindings = 5;
/** Under this load a reader should be told that the counts may not be whole. */
const lowLoad = 0.6;
/** Under this completeness shares and times may move by more than a reader would expect. */
const wholeCards = 0.9;

export function certaintySection(view: WorkloadView): Section {
  const table = cardsTable(view);
  return {
    heading: "Na ile to pewne",
    blocks: [],
    sections: [
      {
        heading: "Kompletność kart",
        blocks: [
          paragraph(cardsSentence(view)),
          ...(table ? [{ kind: "table" as const, table, sources: ["out__card_completeness"] }] : []),
        ],
      },
      { heading: "Zastrzeżenia", blocks: [list(caveats(view))] },
      { heading: "Co należałoby poprawić w danych", blocks: toMend(view) },
    ],
  };
}

function cardsSentence(view: WorkloadView): string {
  const cards = cardsOf(view);
  const when = view.period ? ` ${inPeriod(view.period)}` : "";
  if (!cards) return `Nie wczytano kart czasu pracy${when}, więc czasów czynności nie można sprawdzić.`;
  const whole =
    cards.completeness === null
      ? "Kompletności kart nie da się ocenić, bo nie podano etatów"
      : `W kartach${when} jest ${completenessPercent(cards.completeness)} oczekiwanych godzin`;
  const months =
    cards.monthsWithout.length > 0
      ? ` Brak kart za ${listed(cards.monthsWithout.slice(0, 6).map(monthText))}.`
      : "";
  return `${[whole, ...cards.doubts].join("; ")}.${months}`;
}

function caveats(view: WorkloadView): string[] {
  const loads = view.workload.entries.flatMap((entry) => (isTeam(entry) ? [] : (entry.load ?? [])));
  const cards = cardsOf(view);
  const judged = view.times.rows.filter(isJudged);
  return [
    ...(loads.length > 0
      ? [
          "Obciążenie to rachunek: liczby czynności podane przez jednostkę × czas jednej czynności. " +
            "Czynność, której nie wpisano do tabeli, obniża wynik.",
        ]
      : []),
    ...(loads.some((load) => load < lowLoad)
      ? [
          `Wynik poniżej ${percent(lowLoad)} może znaczyć, że tabela obejmuje tylko część pracy. ` +
            "Nie świadczy o wolnym czasie pracowników.",
        ]
      : []),
    ...(judged.length === 0 && view.times.rows.length > 0
      ? [
          "Za mało danych, by sprawdzić czasy standardowe na kartach tej jednostki; wynik zależy od ich trafności.",
        ]
      : []),
    ...(cards && cards.missing > 0
      ? [
          `Brakuje ${missingText(cards.missing)} czasu pracy: osoby bez kart nie wchodzą do czasów zmierzonych.`,
        ]
      : []),
    ...(cards !== null && (cards.completeness ?? 1) < wholeCards
      ? ["Po uzupełnieniu kart struktura czasu i czasy zmierzone mogą się zmienić."]
      : []),
    ...(loads.length > 0
      ? [
          "Przedział ufności obejmuje różnice między pracownikami i niekompletność kart. Nie obejmuje błędów w liczbach " +
            "czynności.",
          "Obciążenie powyżej 100 % znaczy, że na policzone czynności potrzeba więcej czasu, niż jest dostępne. " +
            "Nie znaczy, że ktoś pracował w nadgodzinach.",
        ]
      : []),
    "Raport nie ocenia osób: nie ma w nim wyników pojedynczych pracowników.",
  ];
}

function toMend({ tables }: WorkloadView): Block[] {
  const findings = tables.out__data_finding;
  const groups = worthCorrecting(findings, mostFindings);
  if (groups.length === 0) return [paragraph("W danych tej jednostki nie znaleziono nic do poprawienia.")];
  const counts = severityCounts(findings.filter(({ severity }) => severity !== "note"));
  const table: TableModel = {
    caption: "Uwagi do danych, od najpoważniejszych",
    columns: [
      { label: "Co jest nie tak", kind: "text" },
      { label: "Gdzie", kind: "text" },
      { label: "Co zrobić", kind: "text" },
    ],
    rows: groups.map(({ first, findings: all }) => {
      const more = all.length - 1;
      const where = [first.file ?? "", placeInFile(first)].filter((part) => part !== "").join(", ");
      return {
        cells: [
          `${withoutWorkers(first.message)} (${severityWord(first.severity)})`,
          `${where === "" ? "–" : withoutWorkers(where)}${more > 0 ? ` i jeszcze ${counted(more, nouns.finding)} tego rodzaju` : ""}`,
          withoutWorkers(first.todo),
        ],
      };
    }),
    notes: ["Pełna lista: strona „Jakość danych” wydania wewnętrznego i plik rejects.csv."],
  };
  return [
    paragraph(`Do sprawdzenia: ${counts}. Poprawki zmienią wynik po ponownym uruchomieniu programu.`),
    { kind: "table", table, sources: ["out__data_finding"] },
  ];
}

/** The report goes outside the centre: it names nobody, not even by a pseudonym. */
function withoutWorkers(text: string): string {
  return text
    .replace(/\b([Kk]art[ay]) P-[0-9a-f]{4,}/gu, "$1 jednego z pracowników")
    .replace(/P-[0-9a-f]{4,}/gu, "jeden z pracowników");
}
