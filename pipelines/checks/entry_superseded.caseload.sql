-- Guilty: caseload rows whose date, team and worker stand in a file that corrections.yml puts above theirs.
select distinct
  old.file_id,
  old.sheet_no,
  old.row_no,
  old.col_no,
  old.unit_id,
  old.families as value
from
  raw_caseload__row as old
  inner join ref_supersession on ref_supersession.over_file_id = old.file_id
  inner join raw_caseload__row as new on new.file_id = ref_supersession.file_id
  and new.unit_id = old.unit_id
  and new.as_of_date = old.as_of_date
  and new.role = old.role
  and new.team is not distinct from old.team
  and new.worker_id is not distinct from old.worker_id
