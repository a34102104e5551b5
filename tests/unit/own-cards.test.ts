import { describe, expect, it, test } from "vitest";
import type { Dataset } from "../../pipelines/contract/dataset.ts";
import { UsageError } from "../../pipelines/errors.ts";
import { Pseudonyms } from "../../pipelines/ingest/pseudonyms.ts";
import { ownCardsFor } from "../../pipelines/own-cards.ts";
import { emptyDataset } from "./dashboards/sample.ts";

const pseudonyms = new Pseudonyms("klucz-do-testow-0123456789abcdef");
const ada = pseudonyms.find("Ada Próbna");

function known(...workers: readonly (readonly [unit_id: string, worker_id: string])[]): Dataset {
  const data = emptyDataset();
  data.tables.out__worker_month = workers.map(([unit_id, worker_id]) => ({
    unit_id,
    month: "2013-01",
    role: "social_worker",
    worker_id,
    fte: 1,
    expected_h: 168,
    entered_h: 168,
    completeness: 1,
    filled_days: 21,
  }));
  return data;
}
const asked = (text: string, data: Dataset) => ownCardsFor([text], data, (name) => pseudonyms.find(name));

describe("a worker who asks for the own card", () => {
  it.each(["Ada Próbna", "próbna  ADA", " Próbna, Ada ", ada, ada.slice(0, 6), ada.toUpperCase()])(
    "is found as %j",
    (text) => {
      expect(asked(text, known(["ops", ada], ["ops", "P-000000000000"]))).toMatchObject([
        { unitId: "ops", workerId: ada },
      ]);
    },
  );

  test("who works in two units gets a card of each", () => {
    expect(asked("Ada Próbna", known(["a", ada], ["b", ada])).map(({ unitId }) => unitId)).toEqual([
      "a",
      "b",
    ]);
  });

  it.each([
    ["Ada Inna", "nie ma pracownika „Ada Inna”"],
    ["P-ffffffffffff", "nie ma pracownika"],
    ["", "nie ma pracownika"],
  ])("and is unknown as %j is told so", (text, message) => {
    expect(() => asked(text, known(["ops", ada]))).toThrow(UsageError);
    try {
      asked(text, known(["ops", ada]));
    } catch (error) {
      expect((error as UsageError).said.pl).toContain(message);
    }
  });

  test("by a beginning that two pseudonyms share is asked for more of it", () => {
    const data = known(["ops", "P-abcd00000000"], ["ops", "P-abcd11111111"]);
    expect(() => asked("P-abcd", data)).toThrow(UsageError);
    expect(asked("P-abcd0", data)).toHaveLength(1);
  });
});

test("looking for a name does not make it one that is masked", () => {
  pseudonyms.find("Zenon Nieznany");
  expect(pseudonyms.sharesWord("Zespół Nieznany")).toBe(false);
});
