-- One row per received cell of a report or an assessment that names a gmina or a powiat. Key: file_id, sheet_no, row_no, col_no.
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  teryt
from
  raw_mpips03__cell
where
  teryt is not null
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  teryt
from
  raw_ozps__cell
where
  teryt is not null
