-- Guilty: numbers of persons that do not follow from families of a known size.
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
  formula as size,
  expected / formula::integer as families
from
  core_mpips03__broken
where
  broken_kind = 'line'
  and operator <> '<='
