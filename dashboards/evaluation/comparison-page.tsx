/** Pilot against comparison: differences with intervals, both p-values, verdicts, who is missing, and what must be assumed. */
import type { VNode } from "preact";
import {
  comparedText,
  comparisonTable,
  forestFigures,
  isOfEffect,
  latestOf,
  type Compared,
} from "../../pipelines/figures/comparison-findings.ts";
import { isSupported } from "../../pipelines/figures/evaluation-words.ts";
import { codeText } from "../../pipelines/figures/labels.ts";
import { counted, number, type Forms } from "../../pipelines/lib/polish.ts";
import { FigureView } from "../components/figure.tsx";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { LeftOut } from "./completeness-page.tsx";
import type { PilotView } from "./pilot-view.ts";

const contrasts = [
  ["did", "Zmiana w pilotażu wobec zmiany w miejscach porównawczych"],
  ["before_after", "Zmiana w samym pilotażu"],
  ["pilot_vs_comparison", "Pilotaż wobec miejsc porównawczych w tym samym pomiarze"],
] as const;
const forms: Forms = { one: "wskaźniku", few: "wskaźnikach", many: "wskaźnikach", other: "wskaźnika" };

export function ComparisonPage({ view }: { view: PilotView }): VNode {
  const { supported, notShown, unknown } = view.findings;
  const main = [...supported, ...notShown, ...unknown];
  const measured = main.filter(({ row }) => row.estimate !== null);
  const effects = latestOf(view.compared.filter(({ row }) => isOfEffect(row) && row.estimate !== null));
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={
          measured.length === 0
            ? "Żadnego wskaźnika głównego nie da się jeszcze porównać."
            : `W ${counted(supported.length, forms)} głównych z ${String(main.length)} różnicę wykazano; pozostałe jej nie pokazują albo nie da się ich porównać.`
        }
        lead={[
          `Porównuje się jednostki, po jednej liczbie z każdej: ${number(view.progress.pilot.length, 0)} w pilotażu, ${number(view.progress.compared.length, 0)} porównawczych.`,
        ]}
      />
      <Assumptions />
      <section>
        <h2>Wskaźniki główne</h2>
        {measured.length === 0 ? (
          <Empty title="Za mało danych, by porównać którykolwiek wskaźnik główny." />
        ) : (
          <div class="figures">
            {forestFigures("glowne", measured).map((figure) => (
              <FigureView key={figure.id} figure={figure} />
            ))}
          </div>
        )}
        <Table model={comparisonTable("Wskaźniki główne, ostatni pomiar", main)} isCompact />
        <Sources tables={["out__comparison", "ref_indicator"]} />
      </section>
      {contrasts.map(([contrast, title]) => (
        <Contrast
          key={contrast}
          title={title}
          rows={effects.filter(({ row }) => row.contrast === contrast)}
        />
      ))}
      <Groups view={view} />
      <Checks view={view} />
      <LeftOut view={view} />
    </>
  );
}

function Assumptions() {
  return (
    <section class="caveats">
      <h2>Co trzeba założyć</h2>
      <ul>
        <li>Miejsca zgłosiły się same, więc mogą się różnić od innych także tym, czego nie zmierzono.</li>
        <li>
          Różnica zmian pokazuje skutek tylko wtedy, gdy bez pilotażu obie grupy zmieniłyby się tak samo
          (trendy równoległe). Sprawdzenia są niżej; mogą to założenie podważyć, nie mogą go dowieść.
        </li>
        <li>Gdy w którejś grupie jest mniej niż 6 jednostek, nie ma wniosku.</li>
        <li>
          Bez poprawki co dwudziesta różnica wychodzi przypadkiem. Wskaźniki główne mają poprawkę Holma,
          pozostałe są wskazówką.
        </li>
        <li>
          Karty czasu pracy przyszły z pilotażem: stanu sprzed nie ma, są tylko zmiany między pomiarami.
        </li>
      </ul>
    </section>
  );
}

/** All indicators with a result, in the catalogue's order; not corrected. */
function Contrast({ title, rows }: { title: string; rows: readonly Compared[] }) {
  if (rows.length === 0) return null;
  const sure = rows.filter(({ row }) => isSupported(row)).length;
  return (
    <section>
      <h2>{title}</h2>
      <p>
        Wszystkie wskaźniki z wynikiem, ostatni pomiar: {number(rows.length, 0)}, w tym z różnicą{" "}
        {number(sure, 0)}. Wskaźniki inne niż główne są bez poprawki na liczbę porównań.
      </p>
      <div class="figures">
        {forestFigures(`wszystkie-${rows[0]?.row.contrast ?? ""}`, rows).map((figure) => (
          <FigureView key={figure.id} figure={figure} hasTable={false} />
        ))}
      </div>
      <details>
        <summary>Tabela i zdania</summary>
        <Table model={comparisonTable(title, rows)} isCompact />
        <ul>
          {rows.map((one, i) => (
            <li key={i}>{comparedText(one)}</li>
          ))}
        </ul>
      </details>
      <Sources tables={["out__comparison", "ref_indicator"]} />
    </section>
  );
}

/** The headline indicators by type, size, model of the units. */
function Groups({ view }: { view: PilotView }) {
  const rows = latestOf(
    view.compared.filter(
      ({ row, indicator }) =>
        indicator.is_headline && row.purpose === "effect" && row.group_id !== "all" && row.estimate !== null,
    ),
  );
  if (rows.length === 0) return null;
  const groups = [...new Set(rows.map(({ row }) => row.group_id))];
  return (
    <section>
      <h2>Według typu, wielkości i modelu</h2>
      <p>Wskaźniki główne w częściach. Jednostek jest w nich mało, więc zwykle nie ma wniosku.</p>
      {groups.map((group) => (
        <details key={group}>
          <summary>{groupText(group)}</summary>
          <Table
            model={comparisonTable(
              `Wskaźniki główne: ${groupText(group)}`,
              rows.filter(({ row }) => row.group_id === group),
            )}
            isCompact
          />
        </details>
      ))}
      <Sources tables={["out__comparison"]} />
    </section>
  );
}

/** Trends before the pilot and placebos: what could undo the comparison. */
function Checks({ view }: { view: PilotView }) {
  const checks = view.compared.filter(({ row }) => row.purpose !== "effect" && row.group_id === "all");
  const known = checks.filter(({ row }) => row.estimate !== null);
  return (
    <section>
      <h2>Sprawdzenia: trendy przed pilotażem i placebo</h2>
      {known.length === 0 ? (
        <Empty title="Sprawdzić się nie da: nie ma danych sprzed pilotażu.">
          <p>
            Potrzebne są sprawozdania MPiPS-03 albo oceny OZPS z co najmniej dwóch lat przed początkiem, także
            z miejsc porównawczych. Bez nich założenia o trendach równoległych nic nie wspiera.
          </p>
        </Empty>
      ) : (
        <>
          <ul>
            {known.map((one, i) => (
              <li key={i}>{comparedText(one)}</li>
            ))}
          </ul>
          <Table model={comparisonTable("Trendy przed pilotażem i placebo", checks)} isCompact />
        </>
      )}
      <Sources tables={["out__comparison"]} />
    </section>
  );
}

/** "type:GOPS" → "typ: GOPS". */
function groupText(group: string): string {
  const [kind = "", code = ""] = group.split(":");
  const { name, field } = groupings[kind] ?? { name: kind, field: null };
  return `${name}: ${field === null ? code : codeText(field, code)}`;
}

const groupings: Readonly<
  Record<
    string,
    { name: string; field: "size_class" | "model" | "responsibility" | "social_worker_role" | null }
  >
> = {
  type: { name: "typ", field: null },
  size: { name: "liczba mieszkańców", field: "size_class" },
  model: { name: "model", field: "model" },
  responsibility: { name: "odpowiedzialność", field: "responsibility" },
  role: { name: "rola pracownika socjalnego", field: "social_worker_role" },
};
