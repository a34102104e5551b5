-- Guilty: totals of an MPiPS-03 report that are not the sum of their rows (a sum that nobody has seen printed).
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
  formula,
  round(value - expected, 2) as change
from
  core_mpips03__broken
where
  broken_kind = 'sum'
  and relation_id = 'sum'
  and certainty = 'KNOWN'
