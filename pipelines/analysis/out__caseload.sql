-- One row per unit, date, role and scope: families and staff. Key: unit_id, as_of_date, role, scope, scope_id.
with
  each_once as (
    select distinct
      unit_id,
      as_of_date,
      team,
      worker_id,
      role,
      families,
      social_work_cases,
      fte,
      full_time_persons
    from
      core_caseload__accepted
  ),
  scoped as (
    select
      *,
      'worker' as scope,
      worker_id as scope_id
    from
      each_once
    where
      worker_id is not null
    union all
    by name
    select
      *,
      'team' as scope,
      team as scope_id
    from
      each_once
    where
      team is not null
    union all
    by name
    select
      *,
      'unit' as scope,
      unit_id as scope_id
    from
      each_once
  )
  -- One unknown part leaves the sum unknown.
select
  unit_id,
  as_of_date,
  role,
  scope,
  scope_id,
  case
    when count(*) = count(families) then sum(families)
  end as families,
  case
    when count(*) = count(social_work_cases) then sum(social_work_cases)
  end as social_work_cases,
  case
    when count(*) = count(fte) then sum(fte)
  end as fte,
  case
    when count(*) = count(full_time_persons) then sum(full_time_persons)
  end as full_time_persons
from
  scoped
group by
  unit_id,
  as_of_date,
  role,
  scope,
  scope_id
