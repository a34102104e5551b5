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
  gmina_total: {
    type: "integer",
    min: 1,
    unit: { pl: "gminy", en: "gminas" },
    pl: "Ile gmin ma powiat, z ustawień projektu albo z rejestru TERC; puste, gdy nie wiadomo",
    en: "Gminas of the powiat, by the project's settings or the TERC register; empty where not known",
  },
  gmina_count: {
    type: "integer",
    min: 1,
    unit: { pl: "gminy", en: "gminas" },
    pl: "Ile gmin powiatu ta liczba obejmuje: tyle z nich ma liczbę, którą wolno ogłosić",
    en: "Gminas of the powiat that the number takes in: those whose own number is published",
  },
  gmina_codes: {
    type: "text",
    pl: "Które gminy powiatu ta liczba obejmuje: kody TERYT (6 cyfr) rozdzielone spacją",
    en: "Gminas that the number takes in: TERYT codes (6 digits) separated by spaces",
  },
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
