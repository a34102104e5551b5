/** Price lists of two centres: invented amounts, and one row as offices leave it where they know no price. */
import { delimited, encoded } from "./text.ts";
import { excelFile } from "./workbook.ts";

const headings =
  "usługa|jednostka|kwota|rok|rodzaj|źródło|terytorium|pewność|płatnik|ważne od|ważne do|uwagi".split("|");
const books = "księgi ośrodka i rejestr godzin za 2025 r. (dane wymyślone)";
const decree = "zarządzenie starosty próbnogórskiego (dane wymyślone)";
const contract = "umowa z prowadzącym (dane wymyślone)";

/** What helping costs in a place. */
function pricesIn(territory: string): string[][] {
  return [
    `usługi opiekuńcze|godzina|41,20|2025|wydatek|${books}|${territory}|zmierzone|gmina|||`,
    `DPS|miesiąc pobytu|7 180,00|2025|taryfa|${decree}|${territory}|opublikowane||2025-04-01|2026-03-31|`,
    `DPS|miesiąc pobytu|1745,50|2025|odpłatność|${books}|${territory}|zmierzone|rodzina|||średnia opłat mieszkańców`,
    `asystent rodziny|godzina|64,90|2025|wydatek|${books}|${territory}|zmierzone|gmina|||z kosztami dojazdu`,
    `praca socjalna|godzina|71,35|2025|wydatek|${books}|${territory}|zmierzone|gmina|||wynagrodzenie z pochodnymi`,
    `schronisko|osobodzień|58,00|2025|taryfa|${contract}|${territory}|opublikowane|gmina|2025-01-01|2025-12-31|`,
    `noclegownia|osobodzień|9999|2025|taryfa|${contract}|${territory}||gmina|||`,
    `CIS|miesiąc na uczestnika|2950|2025|wydatek|${contract}|${territory}|szacunek||||bez świadczenia integracyjnego`,
    `mieszkanie treningowe|miesiąc pobytu|1 860|2025|wydatek|${books}|${territory}|zmierzone|gmina|||`,
  ].map((row) => row.split("|"));
}

/** Amounts and years are numbers here: this list is a workbook. */
const przykladowo = (
  [
    ["usługi opiekuńcze", "godzina", 38.5, 2025],
    ["asystent rodziny", "godzina", 59.8, 2025],
    ["praca socjalna", "godzina", 66.4, 2025],
    ["posiłek", "posiłek", 14.2, 2024],
  ] as const
).map((row) => [...row, "wydatek", books, "gmina Przykładowo", "zmierzone", "gmina"]);

/** The same list for another place, without the price that nobody knew. */
export function priceListOf(territory: string): Uint8Array {
  const known = pricesIn(territory).filter(([, , amount]) => amount !== "9999");
  return encoded(delimited([headings, ...known], ";"), "utf-8");
}

const listPath = "mops-probna-gora/ceny usług 2025.csv";

/** Files by their path inside the project folder, and the mistake in them. */
export function pricesSample(): { files: { path: string; bytes: Uint8Array }[]; planted: object[] } {
  const title = ["Ceny i koszty jednostkowe – stan na koniec 2025 r."];
  return {
    files: [
      {
        path: listPath,
        bytes: encoded(delimited([title, headings, ...pricesIn("Próbna Góra")], ";"), "windows-1250"),
      },
      {
        path: "gops-przykladowo/ceny.xlsx",
        bytes: excelFile([{ name: "ceny", rows: [headings.slice(0, 9), ...przykladowo] }]),
      },
    ],
    planted: [{ rule: "price_sentinel", file: listPath, sheet: 1, cell: "C9" }],
  };
}
