/** A unit's profile on its way to a thread, and what comes back of it: of each row which of its fields are hidden. */
import { packed, unpacked, type PackedRows } from "../../lib/packed-rows.ts";
import { hideable, hiding } from "../hide.ts";
import {
  discloseProfile,
  type DisclosedProfile,
  type ProfileRows,
  type UnitProfile,
} from "./unit-profile.ts";

type Sent<Rows extends object> = {
  [Table in keyof Rows]: Rows[Table] extends (infer Row)[] ? PackedRows<Row & object> : never;
};

export type SentProfile = Omit<UnitProfile, keyof ProfileRows> & Sent<ProfileRows>;

type HiddenFields = Pick<DisclosedProfile["tables"][keyof ProfileRows][number], "hidden_fields">;

export type AnsweredProfile = Omit<DisclosedProfile, "tables"> & {
  hidden: Record<keyof ProfileRows, PackedRows<HiddenFields>>;
};

export function sent({ out__profile, out__profile_rate, ...others }: UnitProfile): SentProfile {
  return { ...others, out__profile: packed(out__profile), out__profile_rate: packed(out__profile_rate) };
}

/** What a thread does. */
export async function discloseSent({
  out__profile,
  out__profile_rate,
  ...others
}: SentProfile): Promise<AnsweredProfile> {
  const { tables, ...disclosed } = await discloseProfile({
    ...others,
    out__profile: unpacked(out__profile),
    out__profile_rate: unpacked(out__profile_rate),
  });
  return {
    ...disclosed,
    hidden: {
      out__profile: hiddenFieldsOf(tables.out__profile),
      out__profile_rate: hiddenFieldsOf(tables.out__profile_rate),
    },
  };
}

/** The public rows: a number is hidden by the one function that hides it in the thread too. */
export function received(
  { out__profile, out__profile_rate }: ProfileRows,
  { hidden, ...disclosed }: AnsweredProfile,
): DisclosedProfile {
  return {
    ...disclosed,
    tables: {
      out__profile: rowsHiding(out__profile, hidden.out__profile, hideable.out__profile),
      out__profile_rate: rowsHiding(out__profile_rate, hidden.out__profile_rate, hideable.out__profile_rate),
    },
  };
}

function hiddenFieldsOf(rows: readonly HiddenFields[]): PackedRows<HiddenFields> {
  return packed(rows.map(({ hidden_fields }) => ({ hidden_fields })));
}

function rowsHiding<Row extends object, F extends keyof Row & string>(
  rows: readonly Row[],
  hidden: PackedRows<HiddenFields>,
  hideable: readonly F[],
) {
  const hiddenFields = unpacked(hidden);
  return rows.map((row, i) => {
    const names = hiddenFields[i]?.hidden_fields?.split(" ") ?? [];
    return hiding(row, names.length === 0 ? [] : hideable.filter((name) => names.includes(name)));
  });
}
