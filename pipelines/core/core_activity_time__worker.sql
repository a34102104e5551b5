-- One row per unit, period, role, activity and worker. Key: all of them.
-- Only workers whose cards cover every month of the period.
with
  counts as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      activity,
      worker_id,
      sum(activity_count) as activity_count
    from
      core_activity_counts__activity
    where
      worker_id is not null
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      activity,
      worker_id
  ),
  workers as (
    select distinct
      unit_id,
      period_start_date,
      period_end_date,
      role,
      worker_id
    from
      counts
  ),
  -- Counts of a quarter over the hours of two months would make the activity look short: such a worker is left out.
  covered as (
    select
      workers.unit_id,
      workers.period_start_date,
      workers.period_end_date,
      workers.role,
      workers.worker_id
    from
      workers
      inner join core_time_cards__day on core_time_cards__day.unit_id = workers.unit_id
      and core_time_cards__day.role = workers.role
      and core_time_cards__day.worker_id = workers.worker_id
      and core_time_cards__day.work_date between workers.period_start_date and workers.period_end_date
    group by
      workers.unit_id,
      workers.period_start_date,
      workers.period_end_date,
      workers.role,
      workers.worker_id
    having
      count(distinct date_trunc('month', core_time_cards__day.work_date)) = datediff('month', workers.period_start_date, workers.period_end_date) + 1
  ),
  measurable as (
    select distinct
      unit_id,
      role,
      activity
    from
      ref_activity_task
  ),
  hours as (
    select
      covered.unit_id,
      covered.period_start_date,
      covered.period_end_date,
      covered.role,
      ref_activity_task.activity,
      covered.worker_id,
      sum(core_time_cards__day.hours_h) as hours_h
    from
      covered
      inner join core_time_cards__day on core_time_cards__day.unit_id = covered.unit_id
      and core_time_cards__day.role = covered.role
      and core_time_cards__day.worker_id = covered.worker_id
      and core_time_cards__day.work_date between covered.period_start_date and covered.period_end_date
      inner join ref_activity_task on ref_activity_task.unit_id = covered.unit_id
      and ref_activity_task.role = covered.role
      and ref_activity_task.task = core_time_cards__day.task
    group by
      covered.unit_id,
      covered.period_start_date,
      covered.period_end_date,
      covered.role,
      ref_activity_task.activity,
      covered.worker_id
  )
select
  counts.unit_id,
  counts.period_start_date,
  counts.period_end_date,
  counts.role,
  counts.activity,
  counts.worker_id,
  counts.activity_count,
  coalesce(hours.hours_h, 0) as hours_h
from
  counts
  inner join covered using (unit_id, period_start_date, period_end_date, role, worker_id)
  inner join measurable using (unit_id, role, activity)
  left join hours using (unit_id, period_start_date, period_end_date, role, activity, worker_id)
