/** Services by the names people give them. */
import { Labels, readData } from "../values/labels.ts";
import type { UnitCode } from "./contract.ts";

interface ServiceLabel {
  service: string;
  label: string;
  lowest_pln: string;
  lowest_unit: string;
}

const rows = readData(new URL("./services.csv", import.meta.url)) as unknown as ServiceLabel[];
const labels = new Labels(rows);

/** Codes with their names in Polish, in the order of the file. */
export const services: readonly { service: string; label: string }[] = rows.filter(
  (row, i) => rows.findIndex((one) => one.service === row.service) === i,
);

const names = new Map(services.map(({ service, label }) => [service, label]));

/** @throws Error for a code that services.csv does not have */
export function serviceName(service: string): string {
  const name = names.get(service);
  if (name === undefined) throw new Error(`services.csv: no service ${service}`);
  return name;
}

/** The service that a person's words mean, by any of its names; null where nobody knows it: it is one of their own. */
export function knownService(text: string): string | null {
  return labels.find(text)[0]?.service ?? null;
}

/** Złoty below which an amount is a slip of the pen; null where anything may be. */
export function lowestAmount(service: string, unit: UnitCode): number | null {
  const row = rows.find((one) => one.service === service && one.lowest_unit === unit);
  return row ? Number(row.lowest_pln) : null;
}

/** "Usługi sąsiedzkie (Łużna)" → "uslugi-sasiedzkie-luzna": for ids. */
export function codeOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
