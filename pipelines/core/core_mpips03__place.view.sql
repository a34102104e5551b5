-- One row per cell of the reports with what core_mpips03__line knows it by. Key: unit_id, teryt, year, period, edition, dzial, row, row_concept, col.
-- A row is found by its number; one without a number by its concept, which `nameless` then holds.
select
  unit_id,
  coalesce(teryt, '') as teryt,
  year,
  period,
  edition,
  form_section,
  dzial,
  row,
  case
    when row = '' then split_part(concept, '.', 1)
  end as nameless,
  col,
  file_id,
  sheet_no,
  row_no,
  col_no
from
  core_mpips03__cell
