/** What is missing and who was lost: tables, measurements of the headline indicators, places left out of comparisons. */
import type { VNode } from "preact";
import type { TableModel } from "../../pipelines/figures/figure.ts";
import { comparedLabel, timesText } from "../../pipelines/figures/comparison-findings.ts";
import { waveText } from "../../pipelines/figures/evaluation-words.ts";
import { missingText, placeForms, type Place } from "../../pipelines/figures/pilot-progress.ts";
import { capitalised, counted, dateText, listed, number } from "../../pipelines/lib/polish.ts";
import { Empty, PageHead, Sources } from "../components/parts.tsx";
import { Table } from "../components/table.tsx";
import { definitionLinks } from "./indicator-parts.tsx";
import type { PilotView } from "./pilot-view.ts";

export function CompletenessPage({ view }: { view: PilotView }): VNode {
  const { progress, tables } = view;
  const left = progress.places.filter(({ unit }) => unit.pilot_status === "left");
  return (
    <>
      <PageHead
        kicker={view.kicker}
        headline={`${capitalised(missingText(progress.places))}; ${leftText(left)}.`}
        lead={[
          "Wnioski dotyczą tylko miejsc, które przekazały dane. Jeśli brak danych zależy od tego, jak idzie pilotaż, porównania są przesunięte.",
        ]}
      />
      <section>
        <h2>Brakujące tabele</h2>
        <MissingTables places={progress.places.filter(({ missing }) => missing.length > 0)} />
        <Sources tables={["out__pilot_table"]} />
      </section>
      <section>
        <h2>Miejsca, które przerwały udział</h2>
        {left.length === 0 ? (
          <p>Żadne miejsce nie przerwało udziału przed upływem roku.</p>
        ) : (
          <ul>
            {left.map(({ unit, name, end, isPilot }) => (
              <li key={unit.unit_id}>
                {name} ({isPilot ? "pilotaż" : "porównawcze"})
                {end === null ? "" : `, koniec ${dateText(end)}`}
              </li>
            ))}
          </ul>
        )}
        <Sources tables={["out__pilot_unit", "out__evaluation_unit"]} />
      </section>
      <section>
        <h2>Ile miejsc zmierzono</h2>
        <p>
          Wskaźniki główne: miejsca, które w danym pomiarze mają wartość, z miejsc, których dzień pomiaru
          nadszedł.
        </p>
        <Table
          model={measuredTable(view)}
          isCompact
          links={definitionLinks(tables.ref_indicator.filter(({ is_headline }) => is_headline))}
        />
        <Sources tables={["out__indicator", "out__evaluation_wave"]} />
      </section>
      <LeftOut view={view} />
    </>
  );
}

function leftText(left: readonly Place[]): string {
  if (left.length === 0) return "żadne miejsce nie przerwało udziału";
  const verb = { one: "przerwało", few: "przerwały", many: "przerwało", other: "przerwało" };
  const form = left.length === 1 ? verb.one : left.length < 5 ? verb.few : verb.many;
  return `${counted(left.length, placeForms)} ${form} udział przed upływem roku`;
}

function MissingTables({ places }: { places: readonly Place[] }) {
  if (places.length === 0)
    return <Empty title="Żadnemu miejscu nie brakuje tabeli, którą ma większość podobnych." />;
  return (
    <Table
      model={{
        caption: "Tabele, których nie ma to miejsce, a ma większość innych tej samej grupy i modelu",
        columns: [
          { label: "Miejsce", kind: "text" },
          { label: "Grupa i model", kind: "text" },
          { label: "Brakujące tabele", kind: "text" },
        ],
        rows: places.map(({ name, isPilot, model, missing }) => ({
          cells: [name, `${isPilot ? "pilotaż" : "porównawcze"}, ${model}`, listed(missing)],
        })),
        notes: [],
      }}
    />
  );
}

const waves = ["ex_ante", "month_6", "month_12", "ex_post"];

/** Places with a value of those whose day has come, by wave and arm. */
function measuredTable({ tables, progress }: PilotView): TableModel {
  const isPilot = new Map(progress.places.map((place) => [place.unit.unit_id, place.isPilot]));
  const come = tables.out__evaluation_wave.filter(({ has_come }) => has_come);
  const shown = waves.filter((wave) => come.some((row) => row.wave === wave));
  const arms = [
    { name: "pilotaż", isPilot: true },
    { name: "porównawcze", isPilot: false },
  ];
  const expected = (wave: string, pilot: boolean): number =>
    come.filter((row) => row.wave === wave && isPilot.get(row.unit_id) === pilot).length;
  const measured = (indicator: string, wave: string, pilot: boolean): number => {
    const due = new Set(come.filter((row) => row.wave === wave).map(({ unit_id }) => unit_id));
    return new Set(
      tables.out__indicator
        .filter(
          (row) =>
            row.indicator_id === indicator &&
            row.wave === wave &&
            row.value !== null &&
            due.has(row.unit_id) &&
            isPilot.get(row.unit_id) === pilot,
        )
        .map(({ unit_id }) => unit_id),
    ).size;
  };
  return {
    caption: "Miejsca ze zmierzonym wskaźnikiem głównym",
    columns: [
      { label: "Wskaźnik", kind: "text" },
      ...shown.flatMap((wave) =>
        arms.map(
          ({ name }) => ({ label: name, kind: "number", group: capitalised(waveText(wave)) }) as const,
        ),
      ),
    ],
    rows: tables.ref_indicator
      .filter(({ is_headline, time_window }) => is_headline && time_window !== "year")
      .map(({ indicator_id, indicator_label }) => ({
        cells: [
          indicator_label,
          ...shown.flatMap((wave) =>
            arms.map(
              (arm) =>
                `${number(measured(indicator_id, wave, arm.isPilot), 0)} z ${number(expected(wave, arm.isPilot), 0)}`,
            ),
          ),
        ],
      })),
    notes: ["Wskaźniki roczne (ze sprawozdań) liczy się w latach kalendarzowych, więc ich tu nie ma."],
  };
}

/** Of each headline indicator whom its comparison had to do without. */
export function LeftOut({ view: { findings } }: { view: PilotView }): VNode {
  const all = [...findings.supported, ...findings.notShown, ...findings.unknown];
  const some = all.filter(({ row }) => row.left_out !== null && row.left_out !== "");
  return (
    <section>
      <h2>Miejsca pominięte w porównaniach głównych</h2>
      {some.length === 0 ? (
        <p>W porównaniach wskaźników głównych nie pominięto żadnego miejsca.</p>
      ) : (
        <ul>
          {some.map(({ row, indicator }) => (
            <li key={`${row.indicator_id} ${row.indicator_part ?? ""}`}>
              {comparedLabel({ row, indicator })}, {timesText(row)}: {row.left_out}.
            </li>
          ))}
        </ul>
      )}
      <Sources tables={["out__comparison"]} />
    </section>
  );
}
