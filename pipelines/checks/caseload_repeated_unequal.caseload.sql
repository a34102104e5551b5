-- Guilty: caseload rows of one date, team, worker and role that carry different numbers.
with
  unequal as (
    select
      unit_id,
      as_of_date,
      role,
      coalesce(team, '') as team_key,
      coalesce(worker_id, '') as worker_key
    from
      raw_caseload__row
    group by
      unit_id,
      as_of_date,
      role,
      team_key,
      worker_key
    having
      count(distinct (families, social_work_cases, fte, full_time_persons)) > 1
  )
select
  raw_caseload__row.file_id,
  raw_caseload__row.sheet_no,
  raw_caseload__row.row_no,
  raw_caseload__row.col_no,
  raw_caseload__row.unit_id,
  strftime(raw_caseload__row.as_of_date, '%Y-%m-%d') as date
from
  raw_caseload__row
  inner join unequal on unequal.unit_id = raw_caseload__row.unit_id
  and unequal.as_of_date = raw_caseload__row.as_of_date
  and unequal.role = raw_caseload__row.role
  and unequal.team_key = coalesce(raw_caseload__row.team, '')
  and unequal.worker_key = coalesce(raw_caseload__row.worker_id, '')
