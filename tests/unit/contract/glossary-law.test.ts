/** What the glossary states of the law has a source: every number in it, articles and amounts alike. */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lawTerms } from "../../../pipelines/contract/glossary-law.ts";

/** The facts gathered for this project, and published texts that quote the provision. */
const facts = new URL("../../../../shared/", import.meta.url);
const norms = "domain/law_and_norms.md";
const families = /at most \*\*15 families\*\* \(art\. 15 act on family support/;
/** Of it only the beginning was at hand: that art. 6 says what the words of the act mean. */
const officialText = "przepisy.gofin.pl, ustawa z 12 marca 2004 r. o pomocy społecznej, art. 6";

/** Beginning of the term → its numbers, and where each of them stands: a file of facts with its words, or a text that quotes it. */
const sources: Readonly<
  Record<string, readonly (readonly [numbers: string, from: string, words?: RegExp])[]>
> = {
  "asystent rodziny": [["15 15", norms, families]],
  CIS: [["3", "ustawa o zatrudnieniu socjalnym, tekst jednolity Dz.U. 2025 poz. 83"]],
  DPS: [["70", norms, /at most 70 % of income; then family[^;]*; the rest the gmina of origin/]],
  etat: [["0 5 130", norms, /Art\. 130 KP/]],
  KIS: [["18", "ustawa o zatrudnieniu socjalnym, tekst jednolity Dz.U. 2020 poz. 176"]],
  kontrakt: [["6", officialText]],
  MPiPS: [["", "domain/mpips03.md", /MPiPS-03 \(to 2015\), MRPiPS-03 .*, MRiPS-03/]],
  norma: [
    ["2015", norms, /in force from \*\*1 Jan 2015\*\*/],
    [
      "2000 50 110 11 12",
      norms,
      /Art\. 110 u\.p\.s\. ust\. 11:.*2,000 residents.*no more than 50\*\*; ust\. 12/,
    ],
    ["20 80", "spec/workload.md", /at most \*\*20\*\* families[^]*at most \*\*80\*\* families/],
  ],
  OPS: [["110", norms, /Art\. 110 u\.p\.s\. ust\. 11: an OPS employs/]],
  "osoba samotnie": [["6", officialText]],
  OZPS: [["30 16", "domain/ozps.md", /Art\. 16a[^]*every year by \*\*30 April\*\*/]],
  PCPR: [["112", "inforlex.pl, Jednostki organizacyjne pomocy społecznej: art. 112 ust. 1"]],
  powód: [["7", norms, /Reasons for assistance — art\. 7/]],
  "praca socjalna": [
    [
      "03",
      "domain/mpips03.md",
      /praca socjalna and poradnictwo have no persons-with-decision, number or amount/,
    ],
    ["6", officialText],
  ],
  RODO: [["2016 679 2016 679", "Dz.U. 2019 poz. 1111, which names it"]],
  rodzina: [["6", officialText]],
  "usługi opiekuńcze": [["50", norms, /care services: council resolution \(art\. 50 ust\. 6\)/]],
  "wymiar czasu": [["130", norms, /Art\. 130 KP: monthly nominal/]],
  wywiad: [["107", "rozporządzenie z 25 sierpnia 2016 r. w sprawie rodzinnego wywiadu środowiskowego"]],
  "zasiłek celowy": [["36", norms, /Forms of benefits \(art\. 36\)[^]*celowy/]],
  "zasiłek okresowy": [["36", norms, /Forms of benefits \(art\. 36\)[^]*okresowy/]],
  "zasiłek stały": [["37", "ops-debno.pl, Zasiłek stały (art. 37)"]],
};

it.each(lawTerms.map((one) => [one.term, one] as const))("%s", (term, { definition, source }) => {
  const [, known = []] = Object.entries(sources).find(([beginning]) => term.startsWith(beginning)) ?? [];
  const stated = `${definition} ${source}`.match(/\d+/g) ?? [];
  expect(stated.sort()).toEqual(known.flatMap(([numbers]) => numbers.match(/\d+/g) ?? []).sort());
  for (const [, from, words] of known) {
    const file = new URL(from, facts);
    if (words && existsSync(file)) expect(readFileSync(file, "utf8"), from).toMatch(words);
  }
});
