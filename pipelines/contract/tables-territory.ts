/** The registers: gminas and their residents. */
import { place, type Table } from "./table.ts";

export const territoryTables = {
  // settings
  ref_gmina: {
    grain: { pl: "gmina", en: "gmina" },
    key: ["teryt"],
    fields: [
      "teryt",
      "gmina_name",
      "gmina_kind",
      "powiat_teryt",
      "powiat_name",
      "voivodeship",
      "is_from_districts",
      "as_of_date",
    ],
    optional: ["powiat_name", "voivodeship", "as_of_date"],
  },
  ref_residents: {
    grain: {
      pl: "jednostka i rok, od którego znana jest liczba mieszkańców",
      en: "unit and year of a population",
    },
    key: ["unit_id", "from_year"],
    fields: ["unit_id", "from_year", "residents", "source"],
    isPublished: true,
  },

  // as received
  raw_residents__row: {
    grain: { pl: "wiersz rejestru liczby ludności", en: "row of a population register" },
    key: [...place],
    fields: [...place, "unit_id", "teryt", "year", "residents"],
    optional: ["unit_id"],
  },
  raw_territory__entry: {
    grain: { pl: "pozycja rejestru TERC", en: "entry of the TERC register" },
    key: [...place],
    fields: [...place, "unit_id", "teryt", "territory_name", "as_of_date"],
    optional: ["unit_id", "as_of_date"],
  },

  // typed, keyed
  core_residents__cell: {
    grain: {
      pl: "jednostka, rok, źródło i komórka z liczbą jej mieszkańców albo mieszkańców jej części",
      en: "unit, year, source and cell with its residents or those of a part of it",
    },
    key: ["unit_id", "year", "source", ...place],
    fields: ["unit_id", "year", "source", ...place, "teryt", "residents"],
    optional: ["teryt"],
  },
} as const satisfies Record<string, Table>;
