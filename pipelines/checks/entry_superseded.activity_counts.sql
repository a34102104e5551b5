-- Guilty: counts of a worker's (or team's) period that also stands in a file which corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  old.activity_count as value
from
  raw_activity_counts__row as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_activity_counts__row as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.period_start_date = old.period_start_date
  and new.period_end_date = old.period_end_date
  and new.role = old.role
  and new.team is not distinct from old.team
  and new.worker_id is not distinct from old.worker_id
