import { expect, it, test } from "vitest";
import {
  capacitySentences,
  capacityTable,
  type CapacityRow,
} from "../../../pipelines/figures/capacity-table.ts";
import { sensitivityFigure, type SensitivityRow } from "../../../pipelines/figures/sensitivity-figure.ts";
import { staffingFinding, type StaffingRow } from "../../../pipelines/figures/staffing-finding.ts";
import { firstQuarter } from "../dashboards/sample.ts";
import { visible } from "./visible.ts";

function norm(norm_id: string, change: Partial<StaffingRow>): StaffingRow {
  return {
    unit_id: "ops",
    as_of_date: "2020-12-31",
    norm_id,
    threshold: null,
    base_count: null,
    required_fte: null,
    required_persons: null,
    actual_fte: null,
    gap_fte: null,
    is_met: null,
    max_base_count: null,
    source: "",
    ...change,
  };
}

const rows = [
  norm("act_110", { is_met: false, required_fte: 3, required_persons: 3, actual_fte: 60, gap_fte: 1 }),
  norm("act_min_3", {
    threshold: 3,
    required_fte: 3,
    required_persons: 3,
    actual_fte: 2,
    gap_fte: 1,
    is_met: false,
  }),
  norm("model_80", {
    threshold: 80,
    base_count: 1400,
    required_fte: 17.5,
    required_persons: 18,
    actual_fte: 17.5,
    gap_fte: 0,
    is_met: true,
    max_base_count: 1400,
  }),
  norm("model_20", {
    threshold: 20,
    base_count: 1400,
    required_fte: 70,
    required_persons: 70,
    actual_fte: 42.5,
    gap_fte: 27.5,
    is_met: false,
    max_base_count: 850,
  }),
  norm("model_20", { as_of_date: "2019-12-31", threshold: 20, is_met: true }),
];

test("the finding names broken norms with the missing posts, of the latest date", () => {
  const finding = staffingFinding(rows);
  expect(finding.asOf).toBe("2020-12-31");
  expect(visible(finding.headline)).toBe(
    "Norma modelu nie jest spełniona: najwyżej 20 rodzin na etat – brakuje 27,5~etatu; wymóg ustawy (art. 110) nie jest spełniony.",
  );
  expect(finding.lead.map(visible)).toEqual([
    "Według modelu potrzeba 70~etatów pracowników socjalnych (70~osób) i~17,5~etatu pracowników socjalnych ds. świadczeń (18~osób), łącznie 87,5~etatu.",
    "Ustawa wymaga co najmniej 3 pracowników socjalnych w pełnym wymiarze; jest ich 2.",
    "Stan na 31~grudnia~2020~r.",
  ]);
});

test("both tables: families to posts, posts to families", () => {
  const { norms, reverse } = staffingFinding(rows);
  expect(norms.rows[0]?.cells.map(visible)).toEqual([
    "Model: praca socjalna",
    "1 etat na 20 rodzin",
    "1~400",
    "70,00",
    "70",
    "42,50",
    "27,50",
    "nie",
  ]);
  expect(norms.rows.at(-1)?.isTotal).toBe(true);
  expect(reverse.rows[0]?.cells.map(visible)).toEqual([
    "Model: praca socjalna",
    "42,50",
    "850",
    "1~400",
    "550",
  ]);
});

test("without data it says so", () => {
  expect(staffingFinding([])).toMatchObject({ asOf: null, rows: [] });
  expect(staffingFinding([]).headline).toMatch(/^Brak danych o zatrudnieniu/);
});

const capacity: CapacityRow = {
  unit_id: "ops",
  ...firstQuarter,
  role: "social_worker",
  scope: "unit",
  scope_id: "ops",
  time_basis: "mixed",
  mean_families: 41.5,
  date_count: 2,
  hours_per_family_h: 20.4,
  capacity_families: 21,
  capacity_low_families: 19.5,
  capacity_high_families: 22.75,
  norm_families: 20,
  capacity_verdict: "undecided",
};

test("the caseload that the hours carry is said with its interval and the norm", () => {
  expect(capacitySentences([capacity], firstQuarter).map(visible)).toEqual([
    "Przy obecnej pracochłonności dostępnego czasu wystarcza na 21,0 rodziny na etat (95 % PU: 19,5–22,8) u pracowników socjalnych; norma modelu: 20.",
  ]);
  expect(capacityTable([capacity], firstQuarter).rows[0]?.cells.map(visible)).toEqual([
    "Cała jednostka",
    "pracownicy socjalni",
    "41,5",
    "20,4~h",
    "21,0",
    "19,5–22,8",
    "20",
    "nie rozstrzygnięto",
  ]);
});

const moved = (change: Partial<SensitivityRow>): SensitivityRow => ({
  unit_id: "ops",
  ...firstQuarter,
  role: "social_worker",
  scope: "unit",
  scope_id: "ops",
  gap_input: "activity_time",
  activity: "interview_1",
  input_low: 2.5,
  input_base: 3,
  input_high: 4,
  range_basis: "interval",
  gap_at_low_fte: 0.1,
  gap_at_high_fte: 0.9,
  swing_fte: 0.8,
  ...change,
});

it("the sensitivity figure names the input that moves most and lists all by swing", () => {
  const share = moved({
    gap_input: "available_share",
    activity: null,
    input_low: 0.8,
    input_base: 0.85,
    input_high: 0.9,
    range_basis: "assumed",
    gap_at_low_fte: 0.5,
    gap_at_high_fte: 0.3,
    swing_fte: 0.2,
  });
  const figure = sensitivityFigure({
    id: "w",
    role: "social_worker",
    period: firstQuarter,
    rows: [share, moved({})],
    gap: 0.4,
    activityLabels: new Map([["interview_1", "wywiady część I"]]),
  });
  expect(visible(figure?.title ?? "")).toBe(
    "Liczbę brakujących etatów najbardziej zmienia: czas czynności „wywiady część I”",
  );
  expect(figure?.table.rows.map(({ cells }) => cells.map(visible))).toEqual([
    ["Czas: wywiady część I", "3,00~h", "2,50~h – 4,00~h", "0,10", "0,90", "95-procentowy przedział pomiaru"],
    ["Część wymiaru na zadania powtarzalne", "85~%", "80~% – 90~%", "0,50", "0,30", "założenie"],
  ]);
  expect(
    sensitivityFigure({
      id: "w",
      role: "x",
      period: firstQuarter,
      rows: [],
      gap: 0,
      activityLabels: new Map(),
    }),
  ).toBeNull();
});
