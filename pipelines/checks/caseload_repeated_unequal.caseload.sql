-- Guilty: caseload rows of one date, team, worker and role that carry different numbers.
with
  keyed as (
    select
      *,
      coalesce(team, '') as team_key,
      coalesce(worker_id, '') as worker_key
    from
      core_caseload__accepted
  ),
  unequal as (
    select
      unit_id,
      as_of_date,
      role,
      team_key,
      worker_key
    from
      keyed
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
  keyed.file_id,
  keyed.sheet_no,
  keyed.row_no,
  keyed.col_no,
  keyed.unit_id,
  keyed.families as value,
  strftime(keyed.as_of_date, '%Y-%m-%d') as date
from
  keyed
  inner join unequal using (unit_id, as_of_date, role, team_key, worker_key)
