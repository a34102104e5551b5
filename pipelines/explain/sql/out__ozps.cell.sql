-- One row per cell of the asked assessment, row and value year. Key: file_id, sheet_no, row_no, col_no.
-- The same cell of several files counts in the first that has it filled.
with
  given as (
    select
      explain_ozps_cell.*
    from
      explain_ozps_cell
      inner join asked on asked.unit_id = explain_ozps_cell.unit_id
      and asked.assessment_year = explain_ozps_cell.assessment_year
      and asked.row = explain_ozps_cell.row
      and asked.value_year = explain_ozps_cell.value_year
  )
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  value,
  concat(assessment_year, ' / ', value_year) as label,
  rule,
  rule is null
  and row_number() over (
    partition by
      rule is null
    order by
      coalesce(cast(value as varchar), symbol, text) is null,
      file_id,
      sheet_no,
      row_no,
      col_no
  ) = 1 as is_counted
from
  given
