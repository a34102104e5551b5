-- Guilty: totals of benefits that are not the sum of the amounts of their rows.
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
  expected
from
  core_mpips03__broken
where
  broken_kind = 'sum'
  and relation_id = 'amounts'
