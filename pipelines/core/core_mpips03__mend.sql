-- One row per change of one cell that would make a broken sum fit. Key: report, total_row, row_key, col.
select
  report,
  row_key,
  col,
  - gap as delta,
  row_key as total_row,
  row as total_label,
  needed,
  formula,
  certainty
from
  core_mpips03__first_sum
union all
select
  total.report,
  part.part_row,
  total.col,
  total.gap * part.sign,
  total.row_key,
  total.row,
  total.needed,
  total.formula,
  total.certainty
from
  core_mpips03__first_sum as total
  inner join ref_mpips03_sum as part on part.edition = total.edition
  and part.form_section = total.form_section
  and part.total_row = total.row_key
