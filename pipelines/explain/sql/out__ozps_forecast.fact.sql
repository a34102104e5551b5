-- One row per cell that gives the fact of the asked forecast. Key: file_id, sheet_no, row_no, col_no.
with
  given as (
    select
      explain_ozps_cell.*
    from
      explain_ozps_cell
      inner join asked on asked.unit_id = explain_ozps_cell.unit_id
      and asked.fact_assessment_year = explain_ozps_cell.assessment_year
      and asked.concept = explain_ozps_cell.concept
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
      value is null,
      file_id,
      sheet_no,
      row_no,
      col_no
  ) = 1 as is_counted
from
  given
