/** What a card may say, and what is told of one that says it wrongly. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCard } from "../../../sources/cost-cards/card.ts";
import type { CostCard } from "../../../sources/cost-cards/contract.ts";
import { parseCard } from "../../../sources/cost-cards/parse.ts";
import type { Params } from "../../../sources/findings.ts";
import { unitCodes } from "../../../sources/unit-costs/contract.ts";
import { exampleCard } from "../../support/cost-card.ts";

interface Told {
  rule: string;
  line: number;
  params: Params;
}

function read(text: string): { card: CostCard | null; told: Told[] } {
  const tree = parseCard(text);
  if ("rule" in tree) throw new Error(tree.rule);
  const told: Told[] = [];
  const card = readCard(tree, (rule, { line }, params = {}) => told.push({ rule, line, params }));
  return { card, told };
}

const changed = (from: string | RegExp, to: string): ReturnType<typeof read> =>
  read(
    exampleCard((text) => {
      const edited = text.replace(from, to);
      expect(edited).not.toBe(text);
      return edited;
    }),
  );

describe("a card", () => {
  it("is read without a word when all is there", () => {
    const { card, told } = read(exampleCard());
    expect(told).toEqual([]);
    expect(card?.components.map(({ name, no, side }) => [side, no, name])).toEqual([
      ["help", 1, "Godziny pomocy"],
      ["help", 2, "Porady"],
      ["inaction", 1, "Doby w ośrodku"],
      ["inaction", 2, "Dojazd"],
    ]);
    expect(card?.projection?.without[1]?.[1]).toMatchObject({ value: 0.7, grade: "assumption", range: null });
  });

  it("with several faults is told all of them and is none", () => {
    const { card, told } = read(
      exampleCard((text) =>
        text.replace("quantity: 3", "quantity: -3").replace("title: Karta", "titel: Karta"),
      ),
    );
    expect(card).toBeNull();
    expect(told.map(({ rule }) => rule)).toEqual([
      "card_key_unknown",
      "card_value_missing",
      "card_number_negative",
    ]);
    expect(told[0]?.params.near).toBe("title");
  });

  it.each([
    ["payer: state", "payer: NFZ", "health_fund"],
    ["payer: state", "payer: budżet państwa", "state"],
    ["payer: state", "payer: POWIAT", "powiat"],
  ])("%s may read %s", (from, to, payer) => {
    expect(changed(from, to).card?.components[1]?.payers).toEqual([{ payer, share: 1 }]);
  });

  it.each([
    ["hours", "godziny"],
    ["a plural", "godzin"],
  ])("names a unit by %s", (_, unit) => {
    expect(changed("unit: hour\n", `unit: ${unit}\n`).card?.components[0]?.unit).toBe("hour");
  });

  it.each([
    ["a decimal comma", "quantity: 3,5", 3.5],
    ["a decimal point", "quantity: 3.5", 3.5],
    ["a space between thousands", "quantity: 1 250", 1250],
  ])("takes a number with %s", (_, text, value) => {
    expect(changed("quantity: 3\n", `${text}\n`).card?.components[0]?.quantity).toMatchObject({ value });
  });

  it.each([
    ["a percentage", "quantity: 35 %"],
    ["an error of a spreadsheet", "quantity: '#REF!'"],
    ["infinity", "quantity: .inf"],
    ["a hexadecimal number", "quantity: 0x1F"],
  ])("takes no %s for a number", (_, text) => {
    const { card, told } = changed("quantity: 3\n", `${text}\n`);
    expect([card, told.map(({ rule }) => rule)]).toEqual([null, ["card_number_unreadable"]]);
  });

  it("takes what an author gives without a source for an assumption, also when it claims to be measured", () => {
    const { card } = changed("quantity: 3\n", "quantity: { value: 3, source: założenie, grade: measured }\n");
    expect(card?.components[0]?.quantity).toMatchObject({ grade: "assumption" });
    expect(read(exampleCard()).card?.components[0]?.quantity).toMatchObject({ grade: "assumption" });
  });

  it("has no price of a grade that its author does not state", () => {
    const { told } = changed("source: uchwała, grade: published }", "source: uchwała }");
    expect(told.map(({ rule }) => rule)).toEqual(["card_value_missing"]);
  });

  it("must say by what right payers share a cost", () => {
    const { told } = changed("    payer_source: założenie\n    cashable: nie", "    cashable: nie");
    expect(told.map(({ rule, params }) => [rule, params])).toEqual([["card_value_missing", {}]]);
  });

  it("gives an amount with a source in the prices of a stated year", () => {
    const cost = "[{ value: 1000, source: sprawozdanie }, inaction]";
    expect(changed("[1000, inaction]", cost).told.map(({ rule }) => rule)).toEqual([
      "card_price_without_year",
    ]);
    const dated = cost.replace("1000,", "1000, year: 2024,");
    expect(changed("[1000, inaction]", dated).card?.projection?.mandatoryCost[0]).toMatchObject({
      year: 2024,
    });
  });
});

describe("the template", () => {
  const template = readFileSync(
    new URL("../../../pipelines/init/karta-kosztow.yaml", import.meta.url),
    "utf8",
  )
    .replaceAll("{year}", "2026")
    .replaceAll("{price_year}", "2025");
  const filled = template.replace("cost_card:\n", "cost_card: nasza\n");

  it("with an id is a card without a fault", () => {
    expect(read(filled)).toMatchObject({ card: { id: "nasza" }, told: [] });
  });

  it.each(
    [...filled.matchAll(/(?:^ *# .*\n)+/gm)].map(([block]) => [block.trim().split("\n")[0] ?? "", block]),
  )("has an example that works: %s", (_, block) => {
    const switchedOn = block.replace(/^( *)# /gm, "$1");
    const key = /^( *)(\w+):/.exec(switchedOn);
    // What the example replaces stands as a plain line, or as a block of deeper lines, after it or before.
    const rest = filled.replace(block, "@@\n");
    const [before = "", after = ""] = rest.split("@@\n");
    const plain = new RegExp(
      `^${key?.[1] ?? ""}${key?.[2] ?? ""}:.*\\n(?:${key?.[1] ?? ""}(?: |#).*\\n)*`,
      "m",
    );
    const afterless = after.replace(plain, "");
    const isAfter = afterless.length < after.length && after.search(plain) < 600;
    const lastPlain = before.lastIndexOf(`\n${key?.[1] ?? ""}${key?.[2] ?? ""}:`);
    const text = isAfter
      ? before + switchedOn + afterless
      : lastPlain > before.length - 200
        ? before.slice(0, lastPlain + 1) + before.slice(lastPlain + 1).replace(plain, "") + switchedOn + after
        : before + switchedOn + after;
    expect([text.slice(0, 0), read(text).told]).toEqual(["", []]);
  });

  it("lists units that exist", () => {
    const listed = /Jednostka: ([^…]+)…/.exec(template.replace(/\n *## /g, " "))?.[1] ?? "";
    const codes = listed.split(",").map((one) => one.trim());
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((one) => !(unitCodes as readonly string[]).includes(one))).toEqual([]);
  });
});
