-- One row per entry read from any file, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  cast(hours_h as double) as value,
  'hours_h' as label,
  rule
from
  explain_card_entry
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  cast(activity_count as double),
  'activity_count',
  rule
from
  explain_count_row
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  cast(families as double),
  'families',
  rule
from
  explain_caseload_row
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  value,
  'value',
  rule
from
  explain_mpips03_cell
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  value,
  'value',
  rule
from
  explain_ozps_cell
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  cast(residents as double),
  'residents',
  raw_rejection.rule
from
  raw_residents__row
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  null,
  'teryt',
  null
from
  raw_territory__entry
union all
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  nominal_cost_pln,
  'nominal_cost_pln',
  rule
from
  explain_price_row
union all
select
  received.file_id,
  received.sheet_no,
  received.row_no,
  received.col_no,
  null,
  'row_no',
  raw_rejection.rule
from
  core_evaluation__received as received
  left join raw_rejection using (file_id, sheet_no, row_no, col_no)
union all
select
  file_id,
  sheet_no,
  row_no,
  null,
  value,
  'card_value',
  rule
from
  explain_cost_card_value
