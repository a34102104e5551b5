-- One row per unit, period, role, scope, time basis and activity. Key: all of them.
-- Columns 2–13 of the sheet (annex 3).
with
  scoped as (
    select
      *,
      'worker' as scope,
      worker_id as scope_id
    from
      core_activity_counts__activity
    where
      worker_id is not null
    union all
    by name
    select
      *,
      'team' as scope,
      team as scope_id
    from
      core_activity_counts__activity
    where
      team is not null
    union all
    by name
    select
      *,
      'unit' as scope,
      unit_id as scope_id
    from
      core_activity_counts__activity
  ),
  counts as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id,
      activity,
      sum(activity_count) as activity_count
    from
      scoped
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id,
      activity
  ),
  measured as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      activity,
      measured_h
    from
      out__activity_time
    where
      verdict in ('shorter', 'consistent', 'longer', 'no_common_standard')
  ),
  times as (
    select
      counts.*,
      ref_activity.activity_label,
      'standard' as time_basis,
      ref_activity.standard_h as activity_time_h,
      'standard' as time_origin
    from
      counts
      inner join ref_activity using (unit_id, role, activity)
    union all
    by name
    -- The unit's measured time where there are enough data, else that of all units, else the standard.
    select
      counts.*,
      ref_activity.activity_label,
      'mixed' as time_basis,
      coalesce(own.measured_h, everyone.measured_h, ref_activity.standard_h) as activity_time_h,
      case
        when own.measured_h is not null then 'unit_measured'
        when everyone.measured_h is not null then 'all_measured'
        else 'standard'
      end as time_origin
    from
      counts
      inner join ref_activity using (unit_id, role, activity)
      left join measured as own using (unit_id, period_start_date, period_end_date, role, activity)
      left join measured as everyone on everyone.unit_id = 'all'
      and everyone.period_start_date = counts.period_start_date
      and everyone.period_end_date = counts.period_end_date
      and everyone.role = counts.role
      and everyone.activity = counts.activity
  )
select
  times.unit_id,
  times.period_start_date,
  times.period_end_date,
  times.role,
  times.scope,
  times.scope_id,
  times.time_basis,
  times.activity,
  times.activity_label,
  times.activity_count,
  times.activity_time_h,
  times.time_origin,
  times.activity_count * times.activity_time_h / nullif(cast(core_activity_counts__scope.fte as double), 0) as hours_per_fte_h
from
  times
  inner join core_activity_counts__scope using (unit_id, period_start_date, period_end_date, role, scope, scope_id)
