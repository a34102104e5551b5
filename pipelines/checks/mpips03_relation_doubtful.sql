-- Guilty: cells of an MPiPS-03 report that are larger than the one that they are part of (a relation that nobody has seen printed).
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  dzial,
  year::varchar as year,
  case
    when row = '' then '–'
    else row
  end as row,
  col,
  value as given,
  expected,
  case
    when right_row = '' then '–'
    else right_row
  end as other_row,
  right_col as other_col
from
  core_mpips03__broken
where
  broken_kind in ('line', 'rows')
  and operator = '<='
  and certainty = 'KNOWN'
