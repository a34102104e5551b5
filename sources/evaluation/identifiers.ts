/**
 * What points at a person: these tables hold work with families, and none of it may come in with who they are. Found by
 * form and, where there is one, by checksum. A first name with a surname is noticed, a surname alone is not: it is a word.
 */
import { readData } from "../values/labels.ts";
import type { Words } from "./description.ts";

const kinds = {
  pesel: { pl: "numer PESEL", en: "a PESEL number" },
  idCard: { pl: "numer dowodu osobistego", en: "an identity card number" },
  account: { pl: "numer rachunku", en: "an account number" },
  email: { pl: "adres e-mail", en: "an e-mail address" },
  phone: { pl: "numer telefonu", en: "a telephone number" },
  address: { pl: "adres", en: "an address" },
  name: { pl: "imię i nazwisko", en: "a name" },
  caseWord: { pl: "słowo, które może być nazwiskiem", en: "a word that may be a name" },
} satisfies Record<string, Words>;

/** The first thing in the text that points at a person, in words; null where there is none. */
export function identifierIn(text: string): Words | null {
  const composed = text.normalize("NFC");
  const found = numberIn(composed) ?? (hasAddress(composed) ? "address" : hasName(composed) ? "name" : null);
  return found === null ? null : kinds[found];
}

/** As `identifierIn`, without names: for columns that ask for a worker's name. */
export function identifierBesideName(text: string): Words | null {
  const found = numberIn(text.normalize("NFC"));
  return found === null ? null : kinds[found];
}

/** Words that numbers of cases are made of. */
const caseWords = new Set(
  "ipw iku ikw ipp ops gops mgops mops mopr pcpr cus pzk ggk zzk nr sprawa sprawy rodzina osoba program plan case przypadek zapis dokument".split(
    " ",
  ),
);

/**
 * As `identifierIn`, stricter: a case's number has a digit, and of letters only short groups or words that any case may
 * have. Digits and the letters a–f alone are a pseudonym made by a machine.
 */
export function identifierInCase(text: string): Words | null {
  const found = identifierIn(text);
  if (found) return found;
  const isMachineMade = /^(P-)?(?=.*\d)[\da-f]{6,}$/i.test(text);
  if (isMachineMade) return null;
  const letters = text.match(/\p{L}+/gu) ?? [];
  const isPlain = letters.every(
    (group) => group.length <= 2 || caseWords.has(group.toLowerCase()) || isAbbreviation(group),
  );
  return /\d/.test(text) && isPlain ? null : kinds.caseWord;
}

function isAbbreviation(group: string): boolean {
  return group.length <= 4 && group === group.toUpperCase() && !isFirstName(group);
}

function numberIn(text: string): "pesel" | "idCard" | "account" | "email" | "phone" | null {
  if (/[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/u.test(text)) return "email";
  for (const [run] of text.matchAll(/(?<!\d)\d(?:[ -]?\d){10,27}(?!\d)/g)) {
    const digits = run.replace(/\D/g, "");
    if (isPesel(digits)) return "pesel";
    if (digits.length === 26 || digits.length === 28) return "account";
  }
  for (const [run] of text.matchAll(/(?<![\p{L}\d])[A-Z]{3} ?\d{6}(?!\d)/gu))
    if (isIdCard(run)) return "idCard";
  return hasPhone(text) ? "phone" : null;
}

/** Eleven digits with a day that exists and the right last digit. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return (10 - (sum % 10)) % 10 === Number(digits[10]) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isIdCard(text: string): boolean {
  const signs = text.replace(" ", "");
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55);
  return weights.reduce((sum, weight, i) => sum + weight * valueOf(signs[i] ?? "0"), 0) % 10 === 0;
}

/** Nine digits in the groups that telephones have, with +48, or all together as a mobile number begins. */
function hasPhone(text: string): boolean {
  return (
    /(?<![\d-])(\+|00)48[ -]?\d(?:[ -]?\d){8}(?!\d)/.test(text) ||
    /(?<![\d/.-])\d{3}[ -]\d{3}[ -]\d{3}(?![\d/.-])/.test(text) ||
    /(?<![\d/.-])\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]\d{2}(?![\d/.-])/.test(text) ||
    /(?<![\d/.-])(45|5[0137]|6[069]|7[2389]|88)\d{7}(?![\d/.-])/.test(text)
  );
}

function hasAddress(text: string): boolean {
  return (
    /(?<![\p{L}\d])(ul|al|os|pl)\. ?[\p{L}\d][\p{L}\d. -]{1,50}? \d+ ?[a-z]?(?![\p{L}\d])/iu.test(text) ||
    /(?<![\p{L}\d])(ulica|ulicy|aleja|alei|osiedle|osiedlu) \p{Lu}[\p{L} -]{1,50}? \d+/u.test(text) ||
    /(?<![\d-])\d{2}-\d{3} \p{Lu}/u.test(text)
  );
}

const firstNames = new Set(
  readData(new URL("./first-names.csv", import.meta.url)).map(({ name = "" }) => name.toLowerCase()),
);
/** Endings of the cases in which a given name stands, on its stem. */
const endings = /(a|y|i|ę|ą|o|e|ie|ze|u|owi|em|iem)?$/;

function isFirstName(word: string): boolean {
  const plain = word.toLowerCase();
  if (firstNames.has(plain)) return true;
  const stem = plain.replace(endings, "");
  return stem.length >= 3 && (firstNames.has(stem) || firstNames.has(`${stem}a`));
}

/** After these words stands whose name an institution, a school or a street bears: no one who is helped. */
const patronage =
  /(?<!\p{L})(im|imienia|św|święt(ego|ej)|bł|ks|bp|fundacj[aięą]|ul|ulic[ay])\.?( \p{Ll}+\.?){0,2}$/iu;
/** Offices and posts that letters of courtesy give a capital. */
const noSurname =
  /^(Ośrod|Dom|Centrum|Zesp|Szko|Porad|Gmin|Miast|Powiat|Urz|Sąd|Polic|Parafi|Staro|Burmi|Wójt|Dyrek|Prezyd|Kierow|Radn|Przewod)/;
const surnameForm = /((s|c|dz)k(i|a|iego|iej|iemu|ą|im)|wicz(a|owi|em|u)?|czyk(a|owi|iem)?)$/;

/** A courtesy with a name, or a first name beside a surname, both with a capital. */
function hasName(text: string): boolean {
  const [, courtesy = ""] =
    /(?<!\p{L})(?:[Pp]an(?:i|a|u|em|ią)?|[Pp]aństw[oau]|[Pp]{1,2}\.) (\p{Lu}\p{Ll}{2,})/u.exec(text) ?? [];
  if (courtesy !== "" && !noSurname.test(courtesy)) return true;
  const words = [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)];
  return words.some(({ 0: first, index }, i) => {
    const next = words[i + 1];
    if (!next || !/^,? $/.test(text.slice(index + first.length, next.index))) return false;
    const second = next[0];
    if (!isCapital(first) || !isCapital(second) || patronage.test(text.slice(0, index).trimEnd()))
      return false;
    if (isFirstName(first)) return !isFirstName(second) && !noSurname.test(second);
    return isFirstName(second) && (surnameForm.test(first) || words.length === 2) && !noSurname.test(first);
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{L}\p{L}/u.test(word);
}
