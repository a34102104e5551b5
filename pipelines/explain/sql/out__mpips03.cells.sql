-- One row per place that gives the asked cell of the report. Key: file_id, sheet_no, row_no, col_no.
-- What several places give equally counts in the first of them.
with
  cells as (
    select
      given.*
    from
      explain_mpips03_cell as given
      inner join asked on asked.unit_id = given.unit_id
      and asked.teryt is not distinct from given.teryt
      and asked.year = given.year
      and asked.period = given.period
      and asked.edition = given.edition
      and asked.dzial = given.dzial
      and asked.row = given.row
      and asked.col = given.col
    where
      given.row <> ''
      or given.concept = asked.concept
  )
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  value,
  symbol as label,
  rule,
  rule is null
  and row_number() over (
    partition by
      rule is null
    order by
      file_id,
      sheet_no,
      row_no,
      col_no
  ) = 1 as is_counted
from
  cells
