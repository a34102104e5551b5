/** What miernik.yaml may say under `publication`. Expectations are worded as in config-schema.ts. */
import { z } from "zod";
import { accessibilityStates } from "./contract/publication.ts";
import { readDay } from "../sources/values/dates.ts";

/** One expectation in Polish and English as zod carries it: a string. */
function said(pl: string, en: string): string {
  return `${pl}|${en}`;
}

const aText = said("niepusty tekst", "a text that is not empty");
const text = z
  .string(aText)
  .trim()
  .min(1, aText)
  .max(4000, said("tekst do 4000 znaków", "a text of at most 4000 characters"));
const aDate = said("data RRRR-MM-DD, która istnieje", "a date YYYY-MM-DD that exists");
const date = z.string(aDate).refine((given) => readDay(given) === given, aDate);
const anEmail = said(
  "adres e-mail, np. sekretariat@gops.example",
  "an e-mail address, e.g. office@gops.example",
);
const email = z
  .string(anEmail)
  .trim()
  .regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, anEmail);
const aPhone = said(
  'numer telefonu w cudzysłowie, np. "12 345 67 89"',
  'a telephone number in quotes, e.g. "12 345 67 89"',
);
const phone = z
  .string(aPhone)
  .trim()
  .regex(/^\+?[\d ()-]{6,24}$/, aPhone);
const anAddress = said(
  "adres strony, który zaczyna się od https://",
  "an address of a page that begins with https://",
);
const url = z
  .string(anAddress)
  .trim()
  .regex(/^https?:\/\/[^\s"<>]+$/, anAddress);
const aStatus = said(
  "full (zgodna), partial (częściowo zgodna) albo none (niezgodna)",
  "full, partial or none",
);

export const accessibility = z.strictObject({
  status: z.enum(accessibilityStates, aStatus).optional(),
  exceptions: z.preprocess((value) => value ?? [], z.array(text)),
  prepared_on: date.optional(),
  reviewed_on: date.optional(),
  assessment: text.optional(),
  contact: text.optional(),
  email: email.optional(),
  phone: phone.optional(),
  architecture: text.optional(),
  communication: text.optional(),
});

const aNumberKept = said(
  "liczba całkowita od 0 do 50, np. 3: tyle poprzednich publikacji zostaje, żeby można było do nich wrócić",
  "a whole number from 0 to 50, e.g. 3: so many former publications are kept, to be put back if need be",
);

/** @see Publication in contract/publication.ts */
export const publication = z.strictObject({
  publisher: text.optional(),
  address: text.optional(),
  email: email.optional(),
  phone: phone.optional(),
  url: url.optional(),
  licence: text.optional(),
  published_on: date.optional(),
  updated_on: date.optional(),
  keep: z.number(aNumberKept).int(aNumberKept).min(0, aNumberKept).max(50, aNumberKept).default(3),
  accessibility: z.preprocess((value) => value ?? {}, accessibility),
});
