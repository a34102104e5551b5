/** Which variant of responsibility a unit has, and what it meant (handbook, step 17). */
import { amountText, intervalText, nText } from "../../pipelines/figures/evaluation-words.ts";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { number } from "../../pipelines/lib/polish.ts";
import { paragraph, type Block, type Section } from "../content.ts";
import { groupText } from "./comparison-tables.ts";
import { isMeasured, seriesOf } from "./facts.ts";
import { notesOf } from "./notes.ts";
import type { EvaluationView } from "./view.ts";

export function responsibilitySection(view: EvaluationView): Section {
  return {
    heading: "Wariant odpowiedzialności",
    blocks: [
      ...(view.unit ? ofUnit(view) : ofPilot(view)),
      {
        kind: "toFill",
        label: "Co wariant znaczył w praktyce",
        prompt:
          "Jak wariant (skupiona albo rozproszona odpowiedzialność) wpłynął na usługi, jakie zmiany roli i miejsca pracownika socjalnego przyniósł, co należałoby zachować.",
      },
      ...notesOf(view, "responsibility"),
    ],
  };
}

function ofUnit({ units }: EvaluationView): Block[] {
  const [unit] = units;
  return [
    {
      kind: "terms",
      terms: [
        {
          term: "Odpowiedzialność",
          meaning: unit?.responsibility
            ? codeText("responsibility", String(unit.responsibility))
            : "nie podano",
        },
        {
          term: "Rola pracownika socjalnego",
          meaning: unit?.social_worker_role
            ? codeText("social_worker_role", String(unit.social_worker_role))
            : "nie podano",
        },
        {
          term: "Sprawdzane standardy",
          meaning: unit?.standards ? String(unit.standards) : "nie podano",
        },
      ],
    },
  ];
}

function ofPilot(view: EvaluationView): Block[] {
  const pilot = view.units.filter(({ arm }) => arm === "pilot");
  const known = pilot.filter(({ responsibility }) => responsibility !== null);
  if (known.length === 0)
    return [
      paragraph(
        "W tabeli jednostek nie podano wariantu odpowiedzialności, więc wariantów nie da się zestawić.",
      ),
    ];
  const table = variantTable(view);
  return [
    paragraph(
      "Jednostki same wybrały wariant, a grupy są małe: różnica między wariantami nie musi być skutkiem wariantu.",
    ),
    ...(table
      ? [{ kind: "table" as const, table, sources: ["out__indicator", "out__evaluation_unit"] }]
      : []),
  ];
}

function variantTable(view: EvaluationView): TableModel | null {
  const variants = ["concentrated", "dispersed"].map((code) => `responsibility:${code}`);
  const headline = view.indicators
    .filter(({ is_headline }) => is_headline)
    .map(({ indicator_id }) => indicator_id);
  const rows = variants.flatMap((variant) => {
    const units = view.units.filter(
      ({ arm, responsibility }) => arm === "pilot" && `responsibility:${String(responsibility)}` === variant,
    ).length;
    return seriesOf(view, headline, `pilot/${variant}`)
      .filter(isMeasured)
      .flatMap(({ label, indicator, now }) => {
        const value = now?.value ?? null;
        if (!now || value === null) return [];
        const isFew = units < 6 || now.ci_low === null || now.ci_high === null;
        return [
          {
            cells: [
              groupText(variant),
              number(units, 0),
              label,
              amountText(value, indicator.indicator_unit),
              isFew
                ? "za mało jednostek"
                : intervalText(now.ci_low ?? 0, now.ci_high ?? 0, indicator.indicator_unit),
              nText(now, indicator.indicator_kind).replace(/^n\s=\s/u, ""),
            ],
          },
        ];
      });
  });
  if (rows.length === 0) return null;
  return {
    caption: "Wskaźniki główne według wariantu odpowiedzialności",
    columns: [
      { label: "Wariant", kind: "text" },
      { label: "Jednostki", kind: "number" },
      { label: "Wskaźnik", kind: "text" },
      { label: "Wartość", kind: "number" },
      { label: "95 % PU", kind: "number" },
      { label: "n", kind: "number" },
    ],
    rows,
    notes: [],
  };
}
