-- One row per unit, period, role and scope (worker, team, unit). Key: unit_id, period, role, scope, scope_id.
-- FTE is summed over distinct workers.
with
  scoped as (
    select
      *,
      'worker' as scope,
      worker_id as scope_id
    from
      core_activity_counts__holder
    where
      worker_id is not null
    union all
    by name
    select
      *,
      'team' as scope,
      team as scope_id
    from
      core_activity_counts__holder
    where
      team is not null
    union all
    by name
    select
      *,
      'unit' as scope,
      unit_id as scope_id
    from
      core_activity_counts__holder
  ),
  -- A worker of two teams counts in each team and once in the unit; a row without a worker stands for its team.
  distinct_holders as (
    select distinct
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id,
      case
        when worker_id is null then team
      end as team_without_workers,
      worker_id,
      fte
    from
      scoped
  )
select
  unit_id,
  period_start_date,
  period_end_date,
  role,
  scope,
  scope_id,
  -- One unknown FTE leaves the sum unknown.
  case
    when count(*) = count(fte) then sum(fte)
  end as fte
from
  distinct_holders
group by
  unit_id,
  period_start_date,
  period_end_date,
  role,
  scope,
  scope_id
