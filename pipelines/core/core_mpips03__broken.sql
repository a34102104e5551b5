-- One row per place of a report where something does not fit. Key: report, dzial, broken_kind, relation_id, row, row_concept, col, right_row.
-- One slip breaks several sums and relations: the most specific of them is kept, the rest follow from it.
with
  found as (
    select
      *
    from
      core_mpips03__pinned
    union all
    by name
    select
      sum.*
    from
      core_mpips03__first_sum as sum
      anti join core_mpips03__pinned as pinned on pinned.report = sum.report
      and pinned.total_row = sum.row_key
      and pinned.col = sum.col
    union all
    by name
    select
      *
    from
      core_mpips03__first_line
      anti join core_mpips03__pinned using (report, row, row_concept)
    union all
    by name
    select
      *
    from
      core_mpips03__kept_row
  )
select
  place.file_id,
  place.sheet_no,
  place.row_no,
  place.col_no,
  found.unit_id,
  found.teryt,
  found.year,
  found.period,
  found.edition,
  found.form_section,
  found.dzial,
  found.broken_kind,
  found.relation_id,
  found.row,
  found.row_concept,
  found.col,
  found.operator,
  found.right_row,
  found.right_col,
  found.formula,
  found.value,
  found.expected,
  case
    when found.certainty in ('SEEN', 'DERIVED') then 'SEEN'
    else 'KNOWN'
  end as certainty
from
  core_mpips03__place as place
  inner join found using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  found.row <> ''
  or place.nameless = found.row_concept
