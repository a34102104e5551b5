/** Tables of the public edition that differ from the internal ones: rows that passed disclosure control. */
import { reportTablesOut } from "./tables-reports-out.ts";
import { settingTables } from "./tables-settings.ts";
import { without, type Table } from "./table.ts";

const { out__profile, out__profile_rate } = reportTablesOut;
const { ref_unit } = settingTables;

export const publicTables = {
  public__profile: {
    grain: out__profile.grain,
    key: out__profile.key,
    fields: [...out__profile.fields, "hidden_fields"],
    optional: ["value", ...out__profile.optional, "hidden_fields"],
  },
  public__profile_rate: {
    grain: out__profile_rate.grain,
    key: out__profile_rate.key,
    fields: [...out__profile_rate.fields, "hidden_fields"],
    optional: [...out__profile_rate.optional, "hidden_fields"],
  },
  public__unit: {
    grain: ref_unit.grain,
    key: ref_unit.key,
    fields: without(ref_unit.fields, "available_share"),
    optional: ref_unit.optional,
  },
} as const satisfies Record<string, Table>;
