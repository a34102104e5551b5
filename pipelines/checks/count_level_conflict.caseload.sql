-- Guilty: caseload rows of a team beside rows of its workers, and of the whole unit beside its teams or workers.
select distinct
  whole.file_id,
  whole.sheet_no,
  whole.row_no,
  whole.col_no,
  whole.unit_id,
  whole.families as value,
  strftime(whole.as_of_date, '%Y-%m-%d') as period
from
  core_caseload__accepted as whole
  inner join core_caseload__accepted as part on part.unit_id = whole.unit_id
  and part.as_of_date = whole.as_of_date
  and part.role = whole.role
where
  whole.worker_id is null
  and case
    when whole.team is null then part.worker_id is not null
    or part.team is not null
    else part.worker_id is not null
    and part.team = whole.team
  end
