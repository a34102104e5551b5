-- One row per row of activity counts, with the rule that rejected it, if one did. Key: file_id, sheet_no, row_no, col_no.
select
  *,
  null::varchar as rule
from
  core_activity_counts__accepted
union all
by name
select
  raw_activity_counts__row.*,
  raw_rejection.rule
from
  raw_activity_counts__row
  inner join raw_rejection using (file_id, sheet_no, row_no, col_no)
