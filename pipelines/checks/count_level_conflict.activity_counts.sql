-- Guilty: rows of a team beside rows of its workers, and rows of the whole unit beside rows of its teams or workers.
select distinct
  whole.file_id,
  whole.sheet_no,
  whole.row_no,
  whole.col_no,
  whole.unit_id,
  whole.activity_count as value,
  concat(whole.period_start_date, ' – ', whole.period_end_date) as period
from
  core_activity_counts__accepted as whole
  inner join core_activity_counts__accepted as part on part.unit_id = whole.unit_id
  and part.period_start_date = whole.period_start_date
  and part.period_end_date = whole.period_end_date
  and part.role = whole.role
where
  whole.worker_id is null
  and case
    when whole.team is null then part.worker_id is not null
    or part.team is not null
    else part.worker_id is not null
    and part.team = whole.team
  end
