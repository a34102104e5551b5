/** What points at a person is noticed, and what does not is left in peace. */
import { describe, expect, it } from "vitest";
import { identifierIn, identifierInCase, isPesel } from "../../../sources/evaluation/identifiers.ts";
import { resultOf } from "../../../sources/evaluation/narrative.ts";

describe("a text", () => {
  it.each([
    ["44051401359", "numer PESEL"],
    ["PESEL: 440514 01359", "numer PESEL"],
    ["tel. 600 700 800", "numer telefonu"],
    ["+48 22 123 45 67", "numer telefonu"],
    ["600700800", "numer telefonu"],
    ["(12) 345-67-89", "numer telefonu"],
    ["pisać na osoba@example.org", "adres e-mail"],
    ["mieszka przy ul. Polnej 7/2", "adres"],
    ["os. Tysiąclecia 14", "adres"],
    ["32-000 Przykładowo", "adres"],
    ["dowód ABS123456", "numer dowodu osobistego"],
    ["PL 61 1090 1014 0000 0712 1981 2874", "numer rachunku"],
    ["Anna Przykładowa", "imię i nazwisko"],
    ["rozmowa z Janem Wzorcowym", "imię i nazwisko"],
    ["Nowak Anna", "imię i nazwisko"],
    ["Kowalski Jan zrezygnował", "imię i nazwisko"],
    ["pani Wzorcowa prosi o pomoc", "imię i nazwisko"],
    ["Pana Przykładowskiego nie było", "imię i nazwisko"],
  ])("“%s” holds %s", (text, expected) => {
    expect(identifierIn(text)?.pl).toBe(expected);
  });

  it.each([
    "44051401358", // the last digit is wrong
    "12345678901",
    "20260514001",
    "2026-07",
    "IPW-2026-000123",
    "Szkoła Podstawowa nr 3 im. Marii Skłodowskiej-Curie",
    "Zespół Szkół im. gen. Józefa Bema",
    "Dom Pomocy Społecznej św. Brata Alberta",
    "Powiatowy Urząd Pracy",
    "Rodzina Anny i Janusza", // first names alone, as the publication writes
    "Pan Z. podjął pracę",
    "Pani Dyrektor i Pan Starosta",
    "Osiągnięto założony plan.",
    "6 880,00 zł w 2026 r.",
    "20 × 64 × 4",
    "Gmina Maków Podhalański",
    "od 1 maja 2026 do 30 czerwca 2026",
  ])("“%s” points at no one", (text) => {
    expect(identifierIn(text)).toBeNull();
  });

  it("has a PESEL only where its day exists and its last digit is right", () => {
    expect([
      isPesel("44051401359"),
      isPesel("44051401358"),
      isPesel("44133201355"),
      isPesel("4405140135"),
    ]).toEqual([true, false, false, false]);
  });
});

describe("a case's number", () => {
  it.each([
    "IPW-2026-07",
    "17",
    "GOPS/12/2026",
    "rodzina 12",
    "AK-12",
    "P-0a1b2c3d4e5f",
    "99-0001-IPW-003",
    "3f2a9c7e",
    "ABC-001",
  ])("%s says nothing of a person", (number) => {
    expect(identifierInCase(number)).toBeNull();
  });

  it.each([
    "Kowalscy",
    "Nowak-3",
    "rodzina Nowaków 2",
    "EWA-1",
    "Anna",
    "IPW",
    "44051401359",
    "600700800",
    "jan12",
  ])("%s is refused", (number) => {
    expect(identifierInCase(number)).not.toBeNull();
  });
});

describe("words beside a goal", () => {
  it.each([
    ["Wskazano 3: Osiągnięto założony plan.", "yes"],
    ["cel zrealizowany", "yes"],
    ["Nie osiągnięto celu", "no"],
    ["nie udało się zrealizować planu", "no"],
    ["osiągnięto częściowo", "partly"],
    ["cel zrealizowany w części", "partly"],
    ["regularny kontakt z lekarzem", null],
  ])("“%s” say %s", (text, expected) => {
    expect(resultOf(text)).toBe(expected);
  });
});
