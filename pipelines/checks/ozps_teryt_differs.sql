-- Guilty: assessments of another gmina than the unit's (of a powiat: of no gmina in it), at their first cell.
select distinct
  on (cell.file_id, cell.sheet_no, cell.teryt) cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  cell.unit_id,
  cast(cell.assessment_year as varchar) as year,
  cell.teryt as seen,
  ref_unit.teryt as given
from
  core_ozps__cell as cell
  inner join ref_unit using (unit_id)
where
  not starts_with(cell.teryt, ref_unit.teryt)
order by
  cell.file_id,
  cell.sheet_no,
  cell.teryt,
  cell.row_no,
  cell.col_no
