-- Guilty: FTE of social workers in the report that differ from those of the year's activity counts or caseload table by more than 20 %.
-- A social worker for benefits may stand among the report's social workers or not: both readings must differ.
select
  reported.file_id,
  reported.sheet_no,
  reported.row_no,
  reported.col_no,
  reported.unit_id,
  reported.fte as value,
  reported.dzial,
  reported.row,
  reported.col,
  reported.year::varchar as year,
  reported.fte as given,
  elsewhere.fte as other_fte,
  elsewhere.file_id as other_file_id
from
  core_mpips03__social_workers as reported
  inner join core_social_workers__state as elsewhere using (unit_id, year)
where
  abs(reported.fte - elsewhere.fte) > 0.2 * greatest(reported.fte, elsewhere.fte)
  and abs(reported.fte - fte_with_benefits) > 0.2 * greatest(reported.fte, fte_with_benefits)
