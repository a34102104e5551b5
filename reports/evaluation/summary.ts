/** The first page: what was found, how sure it is, and what cannot be told. */
import {
  amountText,
  breachesText,
  certaintyText,
  certaintyOf,
  indicatorSentence,
  nText,
} from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel, TableRow } from "../../pipelines/figures/figure.ts";
import { counted, listed, number } from "../../pipelines/lib/polish.ts";
import { list, strong, type Block, type KeyFigure, type Run } from "../content.ts";
import { brokenRules } from "./breaches.ts";
import { changeOf, changeWords, type Change } from "./changes.ts";
import { amountsOf, isCompared, labelOf, unitsText } from "./comparison-tables.ts";
import { mainComparisons } from "./comparison.ts";
import { isMeasured, seriesOf, shortLabel, type Series } from "./facts.ts";
import { notesOf } from "./notes.ts";
import { intervalCell, valueCell } from "./tables.ts";
import type { ComparisonRow, EvaluationView } from "./view.ts";

/** In one sentence, with its doubt. */
export function finding(view: EvaluationView): string {
  return view.unit ? unitFinding(view) : pilotFinding(view);
}

export function opening(view: EvaluationView): Block[] {
  return [
    { kind: "keyFigures", figures: keyFigures(view) },
    list(bullets(view)),
    {
      kind: "table",
      table: view.unit ? unitTable(view) : pilotTable(view),
      sources: [view.unit ? "out__indicator" : "out__comparison"],
    },
    ...notesOf(view, "summary"),
  ];
}

/** "Korzystną różnicę wykazano w 2 wskaźnikach głównych (a i b); w 1 nie da się powiedzieć, czy różnica jest; …" */
function pilotFinding(view: EvaluationView): string {
  const main = mainComparisons(view);
  if (main.length === 0)
    return "Nie ma wskaźnika głównego, który dałoby się porównać z miejscami bez pilotażu.";
  const of = (...verdicts: string[]): ComparisonRow[] =>
    main.filter(({ verdict }) => verdicts.includes(verdict));
  const [better, worse, other] = [of("better"), of("worse"), of("higher", "lower")];
  const unsure = of("methods_disagree", "not_after_correction");
  const open = of("not_shown", "too_few_units", "no_variation");
  const missing = main.filter((row) => !isCompared(row));
  const found = [
    ...(better.length > 0
      ? [`Korzystną różnicę wykazano ${inHeadlines(better.length)}${names(view, better)}`]
      : []),
    ...(worse.length > 0
      ? [
          `${better.length > 0 ? "niekorzystną" : "Niekorzystną różnicę wykazano"} ${inHeadlines(worse.length)}${names(view, worse)}`,
        ]
      : []),
    ...(better.length + worse.length === 0
      ? ["Nie wykazano ani korzystnej, ani niekorzystnej różnicy w żadnym wskaźniku głównym"]
      : []),
    ...(other.length > 0 ? [`różnica bez oceny, czy lepiej, jest w ${number(other.length, 0)}`] : []),
    ...(unsure.length > 0 ? [`w ${number(unsure.length, 0)} wynik jest niepewny`] : []),
    ...(open.length > 0 ? [`w ${number(open.length, 0)} nie da się powiedzieć, czy różnica jest`] : []),
    ...(missing.length > 0 ? [`w ${number(missing.length, 0)} brak danych do porównania`] : []),
  ];
  return `${found.join("; ")}.`;
}

function inHeadlines(n: number): string {
  return `w ${number(n, 0)} ${n === 1 ? "wskaźniku głównym" : "wskaźnikach głównych"}`;
}

function names(view: EvaluationView, rows: readonly ComparisonRow[]): string {
  return rows.length > 3 ? "" : ` (${listed(rows.map((row) => shortLabel(labelOf(view, row))))})`;
}

function unitFinding(view: EvaluationView): string {
  const headline = headlineSeries(view);
  const measured = headline.filter(isMeasured);
  if (measured.length === 0) return "W tym pomiarze nie zmierzono żadnego wskaźnika głównego.";
  const of = (wanted: Change): Series[] => measured.filter((series) => changeOf(series) === wanted);
  const [up, down, unsure] = [of("up"), of("down"), of("unsure")];
  const parts = [
    `Zmierzono ${number(measured.length, 0)} z ${counted(headline.length, headlineGenitive)}`,
    ...(up.length > 0 ? [`w ${number(up.length, 0)} widać wzrost od początku${seriesNames(up)}`] : []),
    ...(down.length > 0 ? [`w ${number(down.length, 0)} spadek od początku${seriesNames(down)}`] : []),
    ...(unsure.length > 0
      ? [`w ${number(unsure.length, 0)} nie da się powiedzieć, czy coś się zmieniło`]
      : []),
    ...(up.length + down.length + unsure.length === 0 ? ["o zmianie od początku nic nie wiadomo"] : []),
  ];
  return `${parts.join("; ")}.`;
}

const headlineGenitive = {
  one: "wskaźnika głównego",
  few: "wskaźników głównych",
  many: "wskaźników głównych",
  other: "wskaźnika głównego",
};

function seriesNames(rows: readonly Series[]): string {
  return rows.length > 3 ? "" : ` (${listed(rows.map(({ label }) => shortLabel(label)))})`;
}

/** A headline indicator with parts counts once: what is headline is the indicator. */
export function headlineSeries(view: EvaluationView): Series[] {
  const ids = view.indicators
    .filter(({ is_headline }) => is_headline)
    .map(({ indicator_id }) => indicator_id);
  return seriesOf(view, ids);
}

function bullets(view: EvaluationView): (readonly (string | Run)[])[] {
  const programmes = one(view, "programmes_met_of_all");
  const goals = one(view, "goal_attainment");
  const rules = brokenRules(view);
  const [first] = rules;
  const placebos = view.comparisons.filter(
    ({ verdict, group_id }) => verdict === "differs" && group_id === "all",
  );
  return [
    ...(programmes ? [[strong("Programy. "), sentence(programmes)]] : []),
    ...(goals ? [[strong("Cele. "), sentence(goals)]] : []),
    [
      strong("Reguły. "),
      first
        ? `Odstępstwa od reguł do dnia pomiaru: ${number(view.breaches.length, 0)}. Najczęściej: ${first.text.replace(/\.$/u, "")} – ${breachesText(first.breaches.length)}.`
        : "Nie stwierdzono odstępstw od reguł, które dało się sprawdzić na danych.",
    ],
    ...(view.unit
      ? [
          [
            strong("Przyczyny. "),
            "Zmiana w jednej jednostce nie mówi, co ją spowodowało; porównanie miejsc jest w raporcie całego pilotażu.",
          ],
        ]
      : [
          [
            strong("Założenia. "),
            "Miejsca zgłosiły się same; różnica zmian mówi o skutku pilotażu, o ile bez niego obie grupy zmieniałyby się tak samo.",
          ],
        ]),
    ...(placebos.length > 0
      ? [
          [
            strong("Placebo. "),
            "Grupy różnią się też tam, gdzie pilotaż nie mógł niczego zmienić, więc porównania należałoby czytać z dużą ostrożnością.",
          ],
        ]
      : []),
  ];
}

function one(view: EvaluationView, id: string): Series | null {
  const [series] = seriesOf(view, [id]);
  return series && isMeasured(series) ? series : null;
}

function sentence({ indicator, now }: Series): string {
  return now ? indicatorSentence(now, indicator) : "";
}

function keyFigures(view: EvaluationView): KeyFigure[] {
  const shown = (id: string, label: string): KeyFigure[] => {
    const series = one(view, id);
    const value = series?.now?.value ?? null;
    if (!series?.now || value === null) return [];
    const { now, indicator } = series;
    return [
      {
        label,
        value: amountText(value, indicator.indicator_unit),
        note: [
          nText(now, indicator.indicator_kind),
          certaintyOf({ ...now, is_too_narrow: false }, indicator.indicator_unit),
        ]
          .filter((text) => text !== "")
          .join("; "),
      },
    ];
  };
  const units = view.units.filter(({ arm }) => arm === "pilot").length;
  return [
    ...(view.unit
      ? []
      : [
          {
            label: "Jednostki pilotażu",
            value: number(units, 0),
            note: `porównawcze: ${number(view.units.length - units, 0)}`,
          },
        ]),
    ...shown("programmes_met_of_all", "Programy z osiągniętymi celami"),
    ...shown("elements_without_gap", "Elementy modelu bez luki"),
    ...shown("cooperation_density", "Gęstość współpracy"),
    ...(view.unit
      ? [{ label: "Odstępstwa od reguł", value: number(view.breaches.length, 0), note: "do dnia pomiaru" }]
      : []),
  ];
}

function pilotTable(view: EvaluationView): TableModel {
  const main = mainComparisons(view);
  return {
    caption: "Ustalenia o wskaźnikach głównych i ich pewność",
    columns: [
      { label: "Wskaźnik główny", kind: "text" },
      { label: "Różnica", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      { label: "Pewność", kind: "text" },
    ],
    rows: main
      .map((row): TableRow => {
        const say = amountsOf(view, row);
        const hasInterval = row.ci_low !== null && row.ci_high !== null;
        return {
          cells: [
            labelOf(view, row),
            say.signed(row.estimate),
            hasInterval ? `${say.signed(row.ci_low)} do ${say.signed(row.ci_high)}` : "–",
            isCompared(row) ? unitsText(row) : "–",
            certaintyText(row.verdict),
          ],
        };
      })
      .concat(
        totalRow(
          5,
          main.map(({ verdict }) => certaintyText(verdict)),
        ),
      ),
    notes: [
      `Różnica: zmian, a gdzie stanu początkowego nie ma – stanów (czasu pracy: między pomiarami). Udziały w punktach procentowych. ` +
        "n: jednostki pilotażu i porównawcze.",
    ],
  };
}

/** How often each word stands in the last column. */
function totalRow(columns: number, words: readonly string[]): TableRow {
  const counts = [...new Set(words)].map(
    (word) => `${word}: ${number(words.filter((one) => one === word).length, 0)}`,
  );
  const empty = Array.from({ length: columns - 2 }, () => "");
  return { cells: [`Razem: ${number(words.length, 0)}`, ...empty, counts.join("; ")], isTotal: true };
}

/** What is known of a headline indicator's change. */
function standing(series: Series): string {
  if (!isMeasured(series)) return "brak danych";
  const change = changeOf(series);
  return change === null ? "bez stanu początkowego" : changeWords[change];
}

function unitTable(view: EvaluationView): TableModel {
  const headline = headlineSeries(view);
  return {
    caption: "Wskaźniki główne: stan i zmiana",
    columns: [
      { label: "Wskaźnik główny", kind: "text" },
      { label: "na początku", kind: "number" },
      { label: "w tym pomiarze", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
      { label: "Zmiana", kind: "text" },
    ],
    rows: headline
      .map((series): TableRow => {
        const { indicator, now, byWave, label } = series;
        const unit = indicator.indicator_unit;
        return {
          cells: [
            label,
            valueCell(byWave.get("ex_ante") ?? null, unit),
            isMeasured(series) ? valueCell(now, unit) : "brak danych",
            intervalCell(isMeasured(series) ? now : null, unit),
            now && isMeasured(series) ? nText(now, indicator.indicator_kind).replace(/^n\s=\s/u, "") : "–",
            standing(series),
          ],
        };
      })
      .concat(totalRow(6, headline.map(standing))),
    notes: ["Wzrost albo spadek: przedziały obu pomiarów są rozłączne."],
  };
}
