-- One row per cell that the asked number of residents is made of. Key: file_id, sheet_no, row_no, col_no.
select
  cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  cast(cell.residents as double) as value,
  cell.teryt as label,
  cast(null as varchar) as rule,
  true as is_counted
from
  core_residents__cell as cell
  inner join asked on asked.unit_id = cell.unit_id
  and asked.from_year = cell.year
  and asked.source = cell.source
