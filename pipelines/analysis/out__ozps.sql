-- One row per cell of an assessment, as given. Key: unit_id, assessment_year, row, value_year.
select
  unit_id,
  teryt,
  assessment_year,
  row,
  concept,
  value_year,
  kind,
  value,
  symbol,
  text
from
  core_ozps__cell
