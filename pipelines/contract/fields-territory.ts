/** Fields of the registers: gminas and their residents. */
import { gminaKinds } from "./codes-profile.ts";
import type { Field } from "./field.ts";

export const territoryFields = {
  teryt: { type: "text", pl: "Kod TERYT gminy lub powiatu", en: "TERYT code" },
  territory_name: { type: "text", pl: "Nazwa z rejestru TERC", en: "Name in the TERC register" },
  gmina_name: { type: "text", pl: "Nazwa gminy", en: "Name of the gmina" },
  gmina_kind: {
    type: "text",
    pl: "Rodzaj gminy (ostatnia cyfra kodu TERYT) albo powiat",
    en: "Kind of gmina (last digit of its TERYT code) or powiat",
    values: gminaKinds,
  },
  powiat_teryt: { type: "text", pl: "Kod TERYT powiatu", en: "TERYT code of the powiat" },
  powiat_name: { type: "text", pl: "Nazwa powiatu", en: "Name of the powiat" },
  voivodeship: { type: "text", pl: "Województwo", en: "Voivodeship" },
  is_from_districts: {
    type: "boolean",
    pl: "Rejestr zna miasto tylko z jego dzielnic albo delegatur",
    en: "The register knows the city by its districts alone",
  },
  residents: {
    type: "integer",
    min: 1,
    unit: { pl: "mieszkańcy", en: "residents" },
    pl: "Liczba mieszkańców gminy",
    en: "Residents of the gmina",
  },
} as const satisfies Record<string, Field>;
