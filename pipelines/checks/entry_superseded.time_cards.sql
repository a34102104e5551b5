-- Guilty: entries of a worker's day that also stands in a file which corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  cast(old.hours_h as double) as value
from
  raw_time_cards__entry as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_time_cards__entry as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.worker_id = old.worker_id
  and new.role = old.role
  and new.work_date = old.work_date
