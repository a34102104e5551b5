-- One row per cell of an MPiPS-03 report that no check has rejected so far. Key: file_id, sheet_no, row_no, col_no.
-- A cell that names no gmina is its unit's.
select
  raw_mpips03__cell.* replace(coalesce(raw_mpips03__cell.teryt, ref_unit.teryt) as teryt)
from
  raw_mpips03__cell
  left join ref_unit using (unit_id)
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
