/**
 * How a database of an earlier version is brought up to `schemaVersion`.
 *
 * The tables of a run (ref_, raw_, core_, out__) hold nothing that the input files do not hold, and every run makes
 * them anew; they need no migration. What outlives a run are the meta__ tables: the schema's version, the log of
 * publications, the fingerprint of the key, and what public editions showed and hid, with the publications that did. A change to those is a step here.
 */
import { schemaVersion } from "./tables.ts";

export interface Migration {
  /** The version that the step leads to. */
  to: number;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    to: 1,
    sql: `
      create table meta__schema (schema_version integer not null);
      insert into meta__schema values (0);
      create table meta__publication (
        publication_no bigint not null,
        published_at timestamp not null,
        version varchar not null,
        inputs_sha256 varchar not null,
        input_count bigint not null,
        finding_count bigint not null
      );`,
  },
  {
    // Figures as last published, and how they changed from one state to the next (publish/figure-history.ts).
    to: 2,
    sql: `
      create table meta__figures (
        edition varchar not null,
        version varchar not null,
        figures varchar not null,
        inputs varchar not null,
        corrections varchar not null
      );
      create table meta__figure_state (
        edition varchar not null,
        state_no bigint not null,
        added_count bigint not null,
        changes varchar not null
      );`,
  },
  {
    to: 3,
    // What earlier public editions showed and hid: disclosure control attacks them together with the next one.
    sql: `create table meta__disclosure (disclosure_no bigint not null, content varchar not null);`,
  },
  {
    // Which publication stands in OUT (the sha256 of its run.json), and by what key pseudonyms were made (keep/).
    to: 4,
    sql: `
      alter table meta__publication add column run_sha256 varchar;
      create table meta__key (fingerprint varchar not null);`,
  },
  {
    // Public figures about work and of cost cards as sums over what people did: no amounts, digests of them.
    to: 5,
    sql: `
      create table meta__shown_figure (
        figure_no bigint not null,
        until_day varchar not null,
        content varchar not null
      );`,
  },
  {
    // Which publications showed each figure, section and state ("1-3 5"; 0: one whose number was not kept, so that nobody
    // can declare it), and which were given to nobody. A publication is kept section by section, each once.
    to: 6,
    sql: `
      alter table meta__publication add column not_given_on varchar;
      alter table meta__shown_figure add column shown_in varchar default '0';
      alter table meta__figure_state add column shown_in varchar default '0';
      create table meta__section as
        with
          section as (
            select disclosure_no, unnest(string_split(content, chr(10))) as content
            from meta__disclosure
          ),
          each as (
            select content, max(disclosure_no) as last_no
            from section
            group by content
          )
        select row_number() over (order by last_no, content) as disclosure_no, content, '0' as shown_in
        from each;
      drop table meta__disclosure;
      alter table meta__section rename to meta__disclosure;`,
  },
];

/** The steps from a version to the present one, in order. @throws Error if the database is newer than the program. */
export function stepsFrom(
  version: number,
  steps: readonly Migration[] = migrations,
  target = schemaVersion,
): Migration[] {
  if (version > target) {
    throw new Error(`database has schema version ${String(version)}, this program knows ${String(target)}`);
  }
  return steps.filter((step) => step.to > version && step.to <= target).sort((a, b) => a.to - b.to);
}
