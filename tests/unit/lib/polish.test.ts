import { describe, expect, it, test } from "vitest";
import fc from "fast-check";
import {
  bindShortWords,
  bindUnits,
  capitalised,
  counted,
  dateText,
  fteText,
  hoursText,
  inPeriod,
  listed,
  monthShort,
  monthText,
  nouns,
  number,
  percent,
  percentAround,
  periodShort,
  periodText,
  plural,
  rangeText,
  shortened,
  shortenedApart,
  stopped,
} from "../../../pipelines/lib/polish.ts";

/** Readable expectations: "~" is a no-break space. */
const visible = (text: string) => text.replaceAll("\u00a0", "~");
const period = (period_start_date: string, period_end_date: string) => ({
  period_start_date,
  period_end_date,
});

describe("numbers", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [0.5, "0,5"],
    [999, "999"],
    [1000, "1~000"],
    [1706.25, "1~706,25"],
    [1706.255, "1~706,26"],
    [8214, "8~214"],
    [1234567.891, "1~234~567,89"],
    [-3.5, "−3,5"],
    [-1706.25, "−1~706,25"],
  ])("%s reads %s", (value, text) => {
    expect(visible(number(value))).toBe(text);
  });

  test("a fixed number of decimals is kept", () => {
    expect(visible(number(2, 2))).toBe("2,00");
    expect(visible(number(1706.25, 0))).toBe("1~706");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused: the unknown is said in words", (value) => {
    expect(() => number(value)).toThrow(RangeError);
  });

  test("no printed number holds a plain space, a hyphen or a dot", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        expect(number(value)).toMatch(/^−?\d{1,3}(\u00a0\d{3})*(,\d{1,2})?$/u);
      }),
    );
  });

  it.each([
    [1.12, "112~%"],
    [0.5689, "57~%"],
    [0, "0~%"],
    [-0.05, "−5~%"],
  ])("the fraction %s reads %s", (ratio, text) => {
    expect(visible(percent(ratio))).toBe(text);
  });

  it.each([
    [1, "100~%"],
    [1.12, "112~%"],
    [1.004, "100,4~%"],
    [0.9996, "99,96~%"],
    [0.996, "99,6~%"],
    [0.35620915, "36~%"],
    [1.00001, "100~%"],
  ])("%s against the limit reads %s", (ratio, text) => {
    expect(visible(percentAround(ratio))).toBe(text);
  });

  test("hours, posts and ranges carry their units", () => {
    expect(visible(hoursText(1706.25))).toBe("1~706,25~h");
    expect(visible(hoursText(428.4))).toBe("428,4~h");
    expect(visible(rangeText(3.2, 4.125))).toBe("3,2–4,1");
  });
});

describe("words after numbers", () => {
  it.each([
    [0, "plików"],
    [1, "plik"],
    [2, "pliki"],
    [4, "pliki"],
    [5, "plików"],
    [12, "plików"],
    [14, "plików"],
    [21, "plików"],
    [22, "pliki"],
    [25, "plików"],
    [101, "plików"],
    [102, "pliki"],
    [112, "plików"],
    [0.5, "pliku"],
  ])("%s %s", (n, word) => {
    expect(plural(n, nouns.file)).toBe(word);
  });

  it.each([
    [0, "0~etatów"],
    [0.5, "0,5~etatu"],
    [1, "1~etat"],
    [2, "2~etaty"],
    [2.75, "2,75~etatu"],
    [5, "5~etatów"],
    [22, "22~etaty"],
    [25, "25~etatów"],
  ])("%s posts read %s", (n, text) => {
    expect(visible(fteText(n))).toBe(text);
  });

  test("the word agrees with the number as printed, not as held", () => {
    expect(visible(fteText(0.96, 1))).toBe("1,0~etatu");
    expect(visible(fteText(1.0000001))).toBe("1~etat");
    expect(visible(fteText(4.999999))).toBe("5~etatów");
  });

  it.each([
    [1, "1~pracownik"],
    [2, "2~pracowników"],
    [5, "5~pracowników"],
    [22, "22~pracowników"],
  ])("%s workers take the form of men's nouns: %s", (n, text) => {
    expect(visible(counted(n, nouns.worker))).toBe(text);
  });
});

describe("dates", () => {
  it.each([
    ["2013-03-07", "7~marca~2013~r."],
    ["2013-10-31", "31~października~2013~r."],
    ["2024-02-29", "29~lutego~2024~r."],
  ])("%s reads %s", (date, text) => {
    expect(visible(dateText(date))).toBe(text);
  });

  test("months stand alone in the nominative", () => {
    expect(visible(monthText("2013-03"))).toBe("marzec~2013~r.");
    expect(visible(monthShort("2013-09"))).toBe("wrz~2013");
  });

  it.each(["2013-3-7", "07.03.2013", "", "2013-13-01"])("“%s” is refused", (date) => {
    expect(() => dateText(date)).toThrow(RangeError);
  });

  it.each([
    ["2013-03-01", "2013-03-31", "marzec~2013~r.", "w~marcu~2013~r."],
    ["2013-09-01", "2013-09-30", "wrzesień~2013~r.", "we~wrześniu~2013~r."],
    ["2012-02-01", "2012-02-29", "luty~2012~r.", "w~lutym~2012~r."],
    ["2013-01-01", "2013-03-31", "I~kwartał~2013~r.", "w~I~kwartale~2013~r."],
    ["2013-10-01", "2013-12-31", "IV~kwartał~2013~r.", "w~IV~kwartale~2013~r."],
    ["2013-01-01", "2013-06-30", "I~półrocze~2013~r.", "w~I~półroczu~2013~r."],
    ["2013-07-01", "2013-12-31", "II~półrocze~2013~r.", "w~II~półroczu~2013~r."],
    ["2013-01-01", "2013-12-31", "2013~r.", "w~2013~r."],
    [
      "2013-02-01",
      "2013-04-30",
      "1~lutego – 30~kwietnia~2013~r.",
      "od 1~lutego~2013~r. do 30~kwietnia~2013~r.",
    ],
    ["2013-02-01", "2013-02-27", "1–27~lutego~2013~r.", "od 1~lutego~2013~r. do 27~lutego~2013~r."],
    ["2013-02-05", "2013-02-05", "5~lutego~2013~r.", "od 5~lutego~2013~r. do 5~lutego~2013~r."],
    [
      "2012-12-16",
      "2013-01-15",
      "16~grudnia~2012~r. – 15~stycznia~2013~r.",
      "od 16~grudnia~2012~r. do 15~stycznia~2013~r.",
    ],
    [
      "2012-01-01",
      "2013-12-31",
      "1~stycznia~2012~r. – 31~grudnia~2013~r.",
      "od 1~stycznia~2012~r. do 31~grudnia~2013~r.",
    ],
  ])("%s to %s is named %s, and happens %s", (start, end, name, when) => {
    expect(visible(periodText(period(start, end)))).toBe(name);
    expect(visible(inPeriod(period(start, end)))).toBe(when);
  });

  it.each([
    ["2013-03-01", "2013-03-31", "mar~2013"],
    ["2013-01-01", "2013-03-31", "I~kw.~2013"],
    ["2013-07-01", "2013-12-31", "II~półr.~2013"],
    ["2013-01-01", "2013-12-31", "2013"],
    ["2012-12-16", "2013-01-15", "16.12.2012–15.01.2013"],
  ])("%s to %s is %s where there is little room", (start, end, name) => {
    expect(visible(periodShort(period(start, end)))).toBe(name);
  });
});

describe("text", () => {
  it.each([
    ["praca w terenie i w biurze", "praca w~terenie i~w~biurze"],
    ["A w domu", "A~w~domu"],
    ["(z rodziną)", "(z~rodziną)"],
    ["„o sobie”", "„o~sobie”"],
    ["wydanie w ", "wydanie w~"],
    ["to nie jest za mało", "to nie jest za mało"],
    ["I kwartał", "I~kwartał"],
  ])("“%s” becomes “%s”", (text, bound) => {
    expect(visible(bindShortWords(text))).toBe(bound);
  });

  test("binding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "i", "w", "z", "dom", "praca", "–")), (words) => {
        const once = bindShortWords(words.join(" "));
        expect(bindShortWords(once)).toBe(once);
      }),
    );
  });

  it.each([
    ["112 % z 428,4 h", "112~% z 428,4~h"],
    ["w 2013 r. i 5 rodzin", "w 2013~r. i 5 rodzin"],
    ["nr 3, część II, ok. 0,5", "nr~3, część~II, ok.~0,5"],
    ["zbiór 12 haseł", "zbiór 12 haseł"],
    ["Zespół 2 – 5", "Zespół~2~– 5"],
    ["3,2–4,1", "3,2–\u20604,1"],
    ["95 % PU: 3,5", "95~%~PU: 3,5"],
  ])("what belongs together stays in one line: “%s”", (text, bound) => {
    expect(visible(bindUnits(text))).toBe(bound);
  });

  it.each([
    ["marzec 2013 r.", "marzec 2013 r."],
    ["Brak danych", "Brak danych."],
    ["Czy to wszystko?", "Czy to wszystko?"],
  ])("“%s” ends with one full stop", (text, sentence) => {
    expect(stopped(text)).toBe(sentence);
  });

  test("lists end with „i”", () => {
    expect(visible(listed([]))).toBe("");
    expect(visible(listed(["a"]))).toBe("a");
    expect(visible(listed(["a", "b"]))).toBe("a i~b");
    expect(visible(listed(["a", "b", "c"]))).toBe("a, b i~c");
  });

  test("a first letter with a Polish sign is raised", () => {
    expect(capitalised("środowiska")).toBe("Środowiska");
    expect(capitalised("")).toBe("");
  });

  test("a long name is cut with an ellipsis, between whole characters", () => {
    expect(shortened("Zespół 1", 8)).toBe("Zespół 1");
    expect(shortened("Zespół pracy socjalnej", 10)).toBe("Zespół pr…");
    expect(shortened("👩‍🦽👩‍🦽👩‍🦽", 2)).toBe("👩‍🦽…");
  });
});

describe("texts shortened together stay different", () => {
  const long = (end: string) => `Zespół do spraw pomocy środowiskowej i wsparcia rodzin ${end}`;

  test("short ones stay as they are, long ones keep their end", () => {
    const short = shortenedApart(["Zespół 1", long("nr 1"), long("nr 2")], 24);
    expect([...short.values()]).toEqual(["Zespół 1", "Zespół do spraw p…n nr 1", "Zespół do spraw p…n nr 2"]);
  });

  test("ones that differ only inside are numbered", () => {
    const alike = ["a", "b"].map((middle) => "x".repeat(40) + middle + "y".repeat(40));
    expect(new Set(shortenedApart(alike, 20).values()).size).toBe(2);
  });

  test("none is longer than the limit, and as many are different as were given", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 12 }), (names) => {
        const short = shortenedApart(names, 16);
        expect([...short.values()].every((text) => Array.from(text).length <= 16)).toBe(true);
        expect(new Set(short.values()).size).toBe(names.length);
      }),
    );
  });
});
