/** Columns that several tables share. */
import { choice, column } from "../description.ts";
import { waves } from "../choices.ts";

export const unit = column.unit(
  "jednostka|ośrodek|id jednostki",
  "Jednostka: id, nazwa albo kod TERYT z miernik.yaml; puste, gdy plik leży w folderze jednostki",
  "Unit: id, name or TERYT code of miernik.yaml; empty where the file lies in the unit's folder",
);
export const team = column.id(
  "zespół|oznaczenie zespołu|id zespołu|nr zespołu",
  "Zespół kooperacji: oznaczenie, zawsze takie samo, np. PZK-1",
  "Cooperation team: its mark, always the same, e.g. PZK-1",
);
export const programme = column.case(
  "program|nr sprawy|numer sprawy|id sprawy|numer programu|IPW|nr identyfikacyjny",
  "Program: numer bez danych osobowych, np. IPW-2026-07; inny program tej samej rodziny ma inny numer",
  "Programme: a number without personal data; another programme of the same family has another one",
);
export const institution = column.label(
  "instytucja|podmiot|nazwa instytucji|nazwa podmiotu",
  "Instytucja: nazwa, zawsze taka sama, bez nazwisk",
  "Institution: its name, always the same, without names of persons",
);
export const serviceName = column.label(
  "usługa|nazwa usługi|aktywność/usługa|service",
  "Nazwa usługi",
  "Name of the service",
);
export const wave = choice(
  "fala|fala badania|moment|pomiar",
  "Fala badania: kiedy mierzono",
  "Wave: when it was measured",
  waves,
);
export const occurrence = column.count(
  "nr|lp.|numer kolejny",
  "Numer kolejny, gdy jest kilka takich samych",
  "Running number where there are several alike",
);
export const worker = column.person(
  "osoba|imię i nazwisko|pracownik|pseudonim",
  "Pracownik: imię i nazwisko (staje się pseudonimem) albo pseudonim",
  "Worker: the name (it becomes a pseudonym) or a pseudonym",
);
