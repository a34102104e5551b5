-- One row per unit, gmina, year, period, edition, dział, row and column of an MPiPS-03 report. Key: all of them, concept.
select
  unit_id,
  teryt,
  year,
  period,
  edition,
  dzial,
  row,
  col,
  concept,
  value,
  symbol,
  source_form
from
  core_mpips03__cell
