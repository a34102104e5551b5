-- One row per cell of an assessment, with its place; equal cells of several files once, in the first of them.
-- Key: unit_id, assessment_year, row, value_year. An empty cell says nothing against one that is filled in another file.
select distinct
  on (unit_id, assessment_year, row, value_year) *
from
  core_ozps__accepted
order by
  unit_id,
  assessment_year,
  row,
  value_year,
  coalesce(cast(value as varchar), symbol, text) is null,
  file_id,
  sheet_no,
  row_no,
  col_no
