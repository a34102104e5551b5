/** Formulas over meetings, requests, the matrix and services; every expected number is worked out by hand. */
import { describe, expect } from "vitest";
import { indicatorPlaces, teams } from "./indicator-places.ts";

const place = indicatorPlaces();

describe("cooperation", () => {
  place(
    "members of a team on the day: admitted by then, not yet struck off",
    {
      teams: teams(2),
      memberships: [
        { team_id: "PZK-1", institution: "Szkoła", is_ngo: "nie", admitted_date: "2026-01-10" },
        { team_id: "PZK-1", institution: "Policja", is_ngo: "nie", admitted_date: "2026-07-01" },
        {
          team_id: "PZK-1",
          institution: "Fundacja",
          is_ngo: "tak",
          admitted_date: "2026-01-10",
          expelled_date: "2026-08-31",
        },
        { team_id: "PZK-2", institution: "Szkoła", is_ngo: "nie", admitted_date: "2026-01-10" },
      ],
    },
    (rows) => {
      // On 30 June 2 and 1, on 31 December 2 and 1: the police came, the foundation left.
      expect(rows.get("institutions_per_team month_6")).toMatchObject({ value: 1.5, n: 2 });
      expect(rows.get("institutions_per_team month_12")).toMatchObject({ value: 1.5, n: 2 });
      expect(rows.get("ngo_members month_6")).toMatchObject({ numerator: 1, denominator: 3 });
      expect(rows.get("ngo_members month_12")).toMatchObject({ numerator: 0, denominator: 3 });
    },
  );

  {
    const meetings = Array.from({ length: 39 }, (_, i) => ({
      team_id: `PZK-${String((i % 9) + 1)}`,
      meeting_date: `2026-02-${String((i % 20) + 1).padStart(2, "0")}`,
      with_family: i < 9 ? "tak" : "nie",
    }));

    place(
      "39 meetings of 9 teams, 9 with the family: 23 %; 4.3 a team",
      { teams: teams(9), meetings },
      (rows) => {
        expect(rows.get("meetings_with_family month_6")).toMatchObject({
          numerator: 9,
          denominator: 39,
          n: 39,
        });
        // Nobody wrote whether the authorities were there: 39 meetings of which it is not known.
        expect(rows.get("meetings_with_authorities month_6")).toMatchObject({
          value: null,
          left_out_n: 39,
          status: "not_defined",
        });
        // 181 days from 1 January to 30 June.
        const rate = rows.get("meetings_per_team_month month_6");
        expect(rate).toMatchObject({ numerator: 39, n: 9 });
        expect(rate?.value).toBeCloseTo(39 / 9 / (181 / 30.4375), 12);
        expect(rows.get("meetings_per_team_month month_12")?.numerator).toBe(0);
      },
    );
  }

  place(
    "a suspended team is not at work; one suspended on an unknown day has no known months",
    {
      teams: [
        {
          ...teams(1)[0],
          suspended_date: "2026-02-01",
          resumed_date: "2026-03-01",
          team_status: "wznowiony",
        },
        { ...teams(2)[1], team_status: "zawieszony" },
      ],
      meetings: [{ team_id: "PZK-1", meeting_date: "2026-01-15" }],
    },
    (rows) => {
      expect(rows.get("meetings_per_team_month month_6")).toMatchObject({
        n: 1,
        left_out_n: 1,
        numerator: 1,
      });
      expect(rows.get("meetings_per_team_month month_6")?.denominator).toBeCloseTo((181 - 28) / 30.4375, 12);
    },
  );

  {
    const pair = (wave: string, form: number, frequency: string) => ({
      wave,
      institution: "Szkoła",
      cooperation_form_no: form,
      frequency,
    });

    place(
      "the matrix: used forms and mean frequency; after 18 months is the end where there is no other",
      {
        cooperation_matrix: [
          pair("na początku", 1, "nigdy"),
          pair("na początku", 2, "często"),
          pair("po 18 miesiącach", 1, "sporadycznie"),
          pair("po 18 miesiącach", 2, "bardzo często"),
        ],
      },
      (rows) => {
        expect(rows.get("cooperation_density ex_ante")).toMatchObject({
          value: 0.5,
          n: 2,
          status: "too_few",
        });
        expect(rows.get("cooperation_intensity ex_ante")?.value).toBe(2.5);
        expect(rows.get("cooperation_intensity ex_post")?.value).toBe(3.5);
        expect(rows.get("cooperation_density month_6")?.status).toBe("not_measured");
      },
    );
  }

  {
    const request = (no: number, request_kind: string, request_result: string, refusal_reason = "") => ({
      team_id: "PZK-1",
      request_kind,
      filed_date: "2026-02-01",
      occurrence_no: no,
      decided_date: request_result === "w toku" ? "" : "2026-03-01",
      request_result,
      refusal_reason,
    });

    place(
      "requests, difficulties and reasons of refusal",
      {
        teams: teams(1),
        requests: [
          request(1, "rozszerzenie zespołu", "zrealizowany"),
          request(2, "rozszerzenie zespołu", "odmowa", "brak środków"),
          request(3, "rozszerzenie koszyka usług", "odmowa", "brak środków"),
          request(4, "rozszerzenie koszyka usług", "odmowa"),
          request(5, "rozszerzenie koszyka usług", "w toku"),
          request(6, "mediacja lub interwencja", "zrealizowany"),
        ],
      },
      (rows) => {
        expect(rows.get("requests_filed month_6")).toMatchObject({
          value: 5,
          ci_low: null,
          interval_method: "none",
        });
        expect(rows.get("requests_realised month_6")).toMatchObject({ numerator: 1, denominator: 5 });
        expect(rows.get("difficulties_solved month_6")).toMatchObject({ numerator: 1, denominator: 1 });
        expect(rows.get("requests_refused month_6 brak środków")).toMatchObject({
          numerator: 2,
          denominator: 3,
        });
        expect(rows.get("requests_refused month_6 bez podanego powodu")).toMatchObject({
          numerator: 1,
          denominator: 3,
        });
      },
    );
  }

  place(
    "services, acts and funds: what is not on a list that is kept is zero, without a list it is not measured",
    {
      services: [
        {
          service_name: "Klub seniora",
          listed_date: "2026-01-20",
          list_reviewed_date: "2026-05-31",
          delisted_date: "",
        },
        {
          service_name: "Świetlica",
          listed_date: "2026-02-20",
          list_reviewed_date: "",
          delisted_date: "2026-08-01",
        },
      ],
      community: [
        { act_date: "2026-03-01", act_kind: "zmiana dokumentu", raised_pln: "" },
        { act_date: "2026-04-01", act_kind: "pozyskane środki", raised_pln: "12500,50" },
        { act_date: "2026-05-01", act_kind: "nowa usługa", raised_pln: "" },
        { act_date: "2026-08-01", act_kind: "infrastruktura", raised_pln: "" },
        { act_date: "2026-09-01", act_kind: "sesja rady", raised_pln: "" },
        { act_date: "2026-10-01", act_kind: "sesja rady", raised_pln: "" },
      ],
    },
    (rows) => {
      expect(rows.get("services_listed month_6")?.value).toBe(2);
      expect(rows.get("services_listed month_12")?.value).toBe(1);
      expect(rows.get("services_new month_6")?.value).toBe(2);
      expect(rows.get("services_removed month_12")?.value).toBe(1);
      expect(rows.get("services_age month_6")?.value).toBe(30);
      expect(rows.get("documents_changed month_12")?.value).toBe(1);
      expect(rows.get("services_secured month_6")?.value).toBe(1);
      expect(rows.get("infrastructure_built month_6")?.value).toBe(0);
      expect(rows.get("infrastructure_built month_12")?.value).toBe(1);
      expect(rows.get("council_sessions month_12")?.value).toBe(2);
      expect(rows.get("campaigns month_12")).toMatchObject({ value: 0, status: "ok" });
      expect(rows.get("funds_raised month_12")?.value).toBe(12500.5);
      expect(rows.get("consultations month_12")).toMatchObject({ value: null, status: "not_measured" });
    },
  );
});
