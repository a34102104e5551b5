/** Needs of the gminas beside their resources, and which centres meet the act's norm. */
import { hiddenMark, isHidden } from "../../../contract/public-dataset.ts";
import { counted, dateText, fteText, nbsp, nouns, number, plural, type Forms } from "../../../lib/polish.ts";
import { hasValue } from "../../trend-points.ts";
import type { CouncilTopic } from "../content.ts";
import { formText } from "../origin-words.ts";
import { isBroken, needs, type StaffingRow } from "../resources.ts";
import { lastSum, type PowiatArea } from "./area.ts";
import { inGminas, ofGminas } from "./words.ts";

const mostCentres = 10;
const meets: Forms = { one: "spełnia", few: "spełniają", many: "spełnia", other: "spełnia" };
const centresOf: Forms = { one: "ośrodka", few: "ośrodków", many: "ośrodków", other: "ośrodka" };

export function resourceTopics(area: PowiatArea): CouncilTopic[] {
  return [...needsTopic(area), ...normsTopic(area)];
}

/** The act's joint norm of each centre on its latest date. */
export function jointNorms({ centres }: PowiatArea): { name: string; row: StaffingRow }[] {
  return centres.flatMap(({ unit, staffing }) => {
    const row = staffing.find(({ norm_id }) => norm_id === "act_110");
    return row ? [{ name: unit.unit_name, row }] : [];
  });
}

function needsTopic(area: PowiatArea): CouncilTopic[] {
  const known = needs.flatMap(([concept, label]) => {
    const point = lastSum(area, concept);
    return point ? [{ label, kind: "potrzeba", point, digits: 0 }] : [];
  });
  const workers = lastSum(area, "ops_social_workers.fte");
  const own = area.own.flatMap(({ profile }) => profile.get("pcpr_social_workers.fte")?.points.at(-1) ?? []);
  const perWorker = area.rates
    .filter(({ rate_id, value }) => rate_id === "residents_per_social_worker" && value !== null)
    .sort((a, b) => a.year - b.year)
    .at(-1);
  if (known.length === 0 && !workers) return [];
  const rows = [
    ...known,
    ...(workers
      ? [{ label: "Etaty pracowników socjalnych w ośrodkach", kind: "zasób", point: workers, digits: 2 }]
      : []),
  ];
  const [pcpr] = own;
  return [
    {
      part: "resources",
      title: hasValue(perWorker)
        ? `W${nbsp}${String(perWorker.year)}${nbsp}r. na etat pracownika socjalnego przypadało ${counted(perWorker.value, nouns.resident, 0)} ${inGminas(perWorker.gmina_count, area.facts)}`
        : workers
          ? `Ośrodki mają ${fteText(workers.value)} pracy socjalnej ${inGminas(workers.gminas, area.facts)}`
          : "Potrzeby mieszkańców znamy; etatów w sprawozdaniach nie podano",
      points: [
        "Etat to praca jednej osoby w pełnym wymiarze.",
        "Liczby są sumą gmin. Ostatnia kolumna mówi, ilu.",
        ...(hasValue(pcpr)
          ? [`PCPR miało w${nbsp}${String(pcpr.year)}${nbsp}r. ${fteText(pcpr.value)} pracy socjalnej.`]
          : []),
      ],
      table: {
        caption: "Potrzeby i zasoby gmin, ostatnie znane liczby",
        columns: [
          { label: "Co policzono", kind: "text" },
          { label: "Rodzaj", kind: "text" },
          { label: "Rok", kind: "number" },
          { label: "Liczba", kind: "number" },
          { label: "Gminy", kind: "number" },
        ],
        rows: rows.map(({ label, kind, point, digits }) => ({
          cells: [
            label,
            kind,
            String(point.year),
            number(point.value, [0, digits]),
            ofGminas(point.gminas, area.facts),
          ],
        })),
        notes: [],
      },
      origins: [
        ...[...new Set(rows.map(({ point }) => formText(point)))].map(
          (source) =>
            ({
              what: "Potrzeby i zasoby",
              source: `suma gmin: ${source}`,
              table: "out__powiat_profile",
            }) as const,
        ),
        ...(hasValue(perWorker)
          ? [
              {
                what: "Mieszkańcy na etat",
                source: `mieszkańcy gmin podzieleni przez etaty, ${String(perWorker.year)}${nbsp}r.`,
                table: "out__powiat_rate",
              } as const,
            ]
          : []),
        ...(hasValue(pcpr)
          ? [{ what: "Etaty PCPR", source: formText(pcpr), table: "out__profile" } as const]
          : []),
      ],
    },
  ];
}

function normsTopic(area: PowiatArea): CouncilTopic[] {
  const joint = jointNorms(area);
  if (joint.length === 0) return [];
  const judged = joint.filter(({ row }) => !isHidden(row, "is_met") && row.is_met !== null);
  const met = judged.filter(({ row }) => row.is_met).length;
  const dates = [...new Set(joint.map(({ row }) => dateText(row.as_of_date)))];
  const shown = joint.slice(0, mostCentres);
  return [
    {
      part: "resources",
      title:
        judged.length === 0
          ? "Nie wiadomo, które ośrodki spełniają ustawową normę zatrudnienia: brakuje danych"
          : met === 0
            ? `Ustawowej normy zatrudnienia nie spełnia żaden ośrodek (sprawdzono: ${String(judged.length)})`
            : `Ustawową normę zatrudnienia ${plural(met, meets)} ${String(met)} z${nbsp}${counted(judged.length, centresOf, 0)}`,
      points: [
        "Ustawa mówi, ilu pracowników socjalnych musi mieć ośrodek (art. 110).",
        "O etatach w gminie decyduje gmina. Powiat może jej doradzać.",
      ],
      table: {
        caption: `Norma ustawy w ośrodkach gmin, stan na ${dates.join(", ")}`,
        columns: [
          { label: "Ośrodek", kind: "text" },
          { label: "Wymagane etaty", kind: "number" },
          { label: "Obecne etaty", kind: "number" },
          { label: "Spełniona?", kind: "text" },
        ],
        rows: shown.map(({ name, row }) => ({
          cells: [name, cell(row, "required_fte"), cell(row, "actual_fte"), verdict(row)],
        })),
        notes:
          joint.length > shown.length
            ? [
                `Pokazano ${String(shown.length)} z${nbsp}${String(joint.length)}; reszta jest w${nbsp}tabelach.`,
              ]
            : ["Norma liczy też osoby: co najmniej trzy w pełnym wymiarze."],
      },
      origins: [
        {
          what: "Normy i etaty",
          source: `dane ośrodków, stan na ${dates.join(", ")}; progi: art. 110 ustawy`,
          table: "out__staffing",
        },
      ],
    },
  ];
}

function cell(row: StaffingRow, field: "required_fte" | "actual_fte"): string {
  const value = row[field];
  return isHidden(row, field) ? hiddenMark : value === null ? "–" : number(value, [0, 2]);
}

function verdict(row: StaffingRow): string {
  if (isHidden(row, "is_met")) return hiddenMark;
  return row.is_met === null ? "nie wiadomo" : isBroken(row) ? "nie" : "tak";
}
