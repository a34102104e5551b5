/** For every rule of the book: what just keeps it, and what breaks it by one day or one unit. Expected by hand. */
import type { Tables } from "./project.ts";
import { otherCases } from "./rule-cases-other.ts";

export interface RuleCase {
  rule: string;
  model: string;
  type?: string;
  /** The unit's own row beside model and arm. */
  unit?: (isBroken: boolean) => Record<string, string>;
  tables?: (isBroken: boolean) => Tables;
  /** A file of another source. */
  file?: (isBroken: boolean) => string;
  since: string;
  observed: number;
  threshold: number;
  subject: string | null;
}

const pzk = (dates: Record<string, string>): Tables => ({
  teams: [{ team_id: "PZK-1", team_kind: "PZK", ...dates }],
});
const workers = { team_id: "T", team_function: "członek zespołu" };
const gminas = Array.from({ length: 10 }, (_, i) => `Gmina ${String(i + 1)}`);

export const ruleCases: readonly RuleCase[] = [
  {
    rule: "rural_programme_13_months",
    model: "wiejski",
    tables: (b) => ({
      programmes: [
        { case_id: "IPW-1", opened_date: "2025-01-15", closed_date: b ? "2026-02-16" : "2026-02-15" },
      ],
    }),
    since: "2026-02-16",
    observed: 13 + 1 / 28,
    threshold: 13,
    subject: "IPW-1",
  },
  {
    rule: "rural_review_3_months",
    model: "wiejski",
    tables: (b) => ({
      programmes: [{ case_id: "IPW-1", opened_date: "2026-01-10", closed_date: "2026-06-10" }],
      reviews: [{ case_id: "IPW-1", review_date: b ? "2026-04-11" : "2026-04-10" }],
    }),
    since: "2026-04-11",
    observed: 3 + 1 / 30,
    threshold: 3,
    subject: "IPW-1",
  },
  {
    rule: "rural_meeting_1_month",
    model: "wiejski",
    tables: (b) => ({
      ...pzk({ formed_date: "2026-04-15" }),
      meetings: [b ? "2026-05-16" : "2026-05-15", "2026-06-15"].map((meeting_date) => ({
        team_id: "PZK-1",
        meeting_date,
      })),
    }),
    since: "2026-05-16",
    observed: 1 + 1 / 31,
    threshold: 1,
    subject: null,
  },
  {
    rule: "rural_supervision_3_months",
    model: "wiejski",
    tables: (b) => ({
      ...pzk({ formed_date: "2026-01-15", dissolved_date: "2026-06-15" }),
      trainings: [
        { team_id: "PZK-1", training_kind: "superwizja", training_date: b ? "2026-04-16" : "2026-04-15" },
      ],
    }),
    since: "2026-04-16",
    observed: 3 + 1 / 30,
    threshold: 3,
    subject: null,
  },
  {
    rule: "rural_authorities_6_months",
    model: "wiejski",
    tables: (b) => ({
      ...pzk({ formed_date: "2025-12-15", dissolved_date: "2026-06-20" }),
      meetings: [
        { team_id: "PZK-1", meeting_date: b ? "2026-06-16" : "2026-06-15", with_authorities: "tak" },
      ],
    }),
    since: "2026-06-16",
    observed: 6 + 1 / 30,
    threshold: 6,
    subject: null,
  },
  {
    rule: "rural_list_6_months",
    model: "wiejski",
    tables: (b) => ({
      services: [{ service_name: "Świetlica", listed_date: b ? "2025-12-29" : "2025-12-30" }],
    }),
    since: "2026-06-30",
    observed: 6 + 1 / 30,
    threshold: 6,
    subject: null,
  },
  {
    rule: "rural_animator_10_gminas",
    model: "wiejski",
    tables: (b) => ({
      team_people: [...gminas, "Gmina 11"].map((gmina_name, i) => ({
        worker_id: b ? "P-00000000000b" : "P-00000000000a",
        team_function: "animator PCPR",
        gmina_name,
        from_date: i === 10 ? "2026-02-01" : "2026-01-01",
        to_date: i === 0 ? (b ? "2026-02-01" : "2026-01-31") : "",
      })),
    }),
    since: "2026-02-01",
    observed: 11,
    threshold: 10,
    subject: "P-00000000000b",
  },
  {
    rule: "rural_worker_one_team",
    model: "wiejski",
    tables: (b) => ({
      teams: ["T", "U"].map((team_id) => ({ team_id, team_kind: "PZK", formed_date: "2026-01-01" })),
      team_people: [
        {
          ...workers,
          worker_id: b ? "P-00000000000b" : "P-00000000000a",
          from_date: "2026-01-01",
          to_date: b ? "2026-02-01" : "2026-01-31",
        },
        {
          ...workers,
          worker_id: b ? "P-00000000000b" : "P-00000000000a",
          from_date: "2026-02-01",
          team_id: "U",
        },
        // Animators of the PCPR and supervisors serve many teams.
        ...["T", "U"].map((team_id) => ({
          worker_id: "P-0000000000cc",
          team_function: "animator PCPR",
          team_id,
          from_date: "2026-01-01",
        })),
      ],
    }),
    since: "2026-02-01",
    observed: 2,
    threshold: 1,
    subject: "P-00000000000b",
  },
  {
    rule: "urban_rural_meeting_quarter",
    model: "miejsko-wiejski",
    tables: (b) => ({
      ...pzk({ formed_date: "2026-01-10", dissolved_date: "2026-06-10" }),
      meetings: [{ team_id: "PZK-1", meeting_date: b ? "2026-04-11" : "2026-04-10" }],
    }),
    since: "2026-04-11",
    observed: 3 + 1 / 30,
    threshold: 3,
    subject: null,
  },
  {
    rule: "urban_rural_notice_5_days",
    model: "miejsko-wiejski",
    tables: (b) => ({
      teams: [{ team_id: "GGK-1", team_kind: "GGK", formed_date: "2026-01-01" }],
      meetings: [
        { team_id: "GGK-1", announced_date: "2026-03-01", meeting_date: b ? "2026-03-05" : "2026-03-06" },
      ],
    }),
    since: "2026-03-05",
    observed: 4,
    threshold: 5,
    subject: null,
  },
  {
    rule: "urban_rural_report_monthly",
    model: "miejsko-wiejski",
    tables: (b) => ({
      teams: [
        { team_id: "GGK-1", team_kind: "GGK", formed_date: "2026-01-01", dissolved_date: "2026-03-31" },
      ],
      memberships: [{ team_id: "GGK-1", institution: "Szkoła nr 1", admitted_date: "2026-01-01" }],
      monthly_reports: ["2026-01", "2026-02", "2026-03"]
        .filter((month) => !(b && month === "2026-02"))
        .map((month) => ({
          team_id: "GGK-1",
          institution: "Szkoła nr 1",
          month,
          delivered_date: `${month}-28`,
        })),
    }),
    since: "2026-03-01",
    observed: 0,
    threshold: 1,
    subject: "Szkoła nr 1",
  },
  {
    rule: "city_list_12_months",
    model: "miejski",
    tables: (b) => ({
      services: [{ service_name: "Świetlica", listed_date: b ? "2025-06-29" : "2025-06-30" }],
    }),
    since: "2026-06-30",
    observed: 12 + 1 / 30,
    threshold: 12,
    subject: null,
  },
  {
    rule: "city_follow_up_6_months",
    model: "miejski",
    tables: (b) => ({
      programmes: [
        {
          case_id: "IPW-1",
          opened_date: "2025-03-15",
          closed_date: "2025-09-15",
          follow_up_until_date: b ? "2026-03-14" : "2026-03-15",
        },
        // A shorter time with a reason is no breach.
        {
          case_id: "IPW-2",
          opened_date: "2025-03-15",
          closed_date: "2025-09-15",
          follow_up_until_date: "2025-10-15",
          has_follow_up_note: "tak",
        },
      ],
    }),
    since: "2026-03-15",
    observed: 5 + 27 / 28,
    threshold: 6,
    subject: "IPW-1",
  },
  ...otherCases,
];
