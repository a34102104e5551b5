/** The catalogue of indicators: what each asks, how it is computed, what limits it. */
import type { VNode } from "preact";
import type { Row } from "../../pipelines/contract/rows.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { capitalised, counted, listed, number, type Forms } from "../../pipelines/lib/polish.ts";
import { PageHead, Sources } from "../components/parts.tsx";
import { anchorOf, byLevel, LevelLinks, levelId } from "./indicator-parts.tsx";

type Indicator = Row<"ref_indicator">;

const forms: Forms = { one: "wskaźnik", few: "wskaźniki", many: "wskaźników", other: "wskaźnika" };

export function CataloguePage({
  kicker,
  indicators,
}: {
  kicker: readonly string[];
  indicators: readonly Indicator[];
}): VNode {
  const headline = indicators.filter(({ is_headline }) => is_headline);
  const levels = byLevel(indicators);
  return (
    <>
      <PageHead
        kicker={kicker}
        headline={`Ewaluacja ma ${counted(indicators.length, forms)}, w tym ${counted(headline.length, { one: "główny", few: "główne", many: "głównych", other: "głównego" })}.`}
        lead={[
          "O skutku pilotażu rozstrzygają wskaźniki główne, z poprawką Holma na ich liczbę. Przy każdym stoi, na jakie pytanie odpowiada, jak się go liczy i co go ogranicza.",
        ]}
      />
      <p>Główne: {listed(headline.map(({ indicator_label }) => indicator_label))}.</p>
      <LevelLinks levels={levels.map(([level, own]) => [level, own.length])} />
      {levels.map(([level, own]) => (
        <section key={level}>
          <h2 id={levelId(level)}>{capitalised(codeText("indicator_level", level))}</h2>
          {own.map((indicator) => (
            <Definition key={indicator.indicator_id} indicator={indicator} />
          ))}
        </section>
      ))}
      <Sources tables={["ref_indicator"]} />
    </>
  );
}

function Definition({ indicator }: { indicator: Indicator }) {
  const one = indicator;
  const lines: [string, string | null][] = [
    ["Licznik", one.numerator_pl],
    ["Mianownik", one.denominator_pl],
    ["Jednostka i sposób", `${one.indicator_unit}; ${codeText("indicator_kind", one.indicator_kind)}`],
    ["Kierunek", codeText("direction", one.direction)],
    ["Z jakiego czasu", codeText("time_window", one.time_window)],
    ["Wobec czego zmiana", codeText("baseline", one.baseline)],
    ["Przedział", intervalText(one)],
    ["Zastrzeżenia", one.caveat],
    ["Tabele", one.source_tables.split(" ").map(tableText).join(", ")],
    ["Źródło", one.method_source],
  ];
  return (
    <article class="definition">
      <h3 id={anchorOf(one.indicator_id)}>
        {one.indicator_label}
        {one.is_headline ? <span class="mark">wskaźnik główny</span> : null}
        {one.is_placebo ? <span class="mark">placebo</span> : null}
      </h3>
      <p>{one.indicator_question}</p>
      <dl>
        {lines.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <p class="note">
        Kod: <code>{one.indicator_id}</code>, wzór: <code>{one.indicator_formula}</code>
        {one.indicator_argument === null ? "" : ` (${one.indicator_argument})`}
      </p>
    </article>
  );
}

const methods: Readonly<Record<string, string>> = {
  share: "Wilsona; gdy obserwacje są w co najmniej 4 zespołach, z efektem schematu i t Studenta",
  mean: "t Studenta, z podobieństwem w zespołach (jackknife)",
  rate: "t Studenta, z podobieństwem w zespołach (jackknife)",
  count: "bez przedziału, bo to pełny wykaz",
};

function intervalText({ indicator_kind, least_n }: Indicator): string {
  const method = methods[indicator_kind] ?? "";
  return indicator_kind === "count" || least_n <= 1
    ? method
    : `${method}; od n = ${number(least_n, 0)}, przy mniejszym n sama wartość, bez wniosku`;
}

function tableText(id: string): string {
  const title = codeText("evaluation_table", id);
  return title === id ? id : `${title} (${id})`;
}
