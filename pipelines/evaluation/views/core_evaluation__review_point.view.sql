-- One row per day from which the time to a programme's next review counts: its opening and each review. Not keyed.
select
  unit_id,
  case_id,
  opened_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__programme
union all
by name
select
  unit_id,
  case_id,
  review_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__reviews
