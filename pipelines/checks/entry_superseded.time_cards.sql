-- Guilty: entries whose worker, day and task stand in a file that corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id
from
  raw_time_cards__entry as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_time_cards__entry as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.worker_id = old.worker_id
  and new.role = old.role
  and new.work_date = old.work_date
  and new.task = old.task
