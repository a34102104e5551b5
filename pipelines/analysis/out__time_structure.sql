-- One row per unit, month, role and task: how working time divides. Key: unit_id, month, role, task.
with
  by_task as (
    select
      unit_id,
      strftime(work_date, '%Y-%m') as month,
      role,
      task,
      sum(hours_h) as hours_h
    from
      core_time_cards__day
    group by
      unit_id,
      month,
      role,
      task
  ),
  by_role as (
    select
      unit_id,
      strftime(work_date, '%Y-%m') as month,
      role,
      sum(hours_h) as role_hours_h,
      count(distinct worker_id) as worker_count
    from
      core_time_cards__day
    group by
      unit_id,
      month,
      role
  )
select
  by_task.unit_id,
  by_task.month,
  by_task.role,
  by_task.task,
  ref_task.task_group,
  by_task.hours_h,
  cast(by_task.hours_h as double) / nullif(cast(by_role.role_hours_h as double), 0) as share,
  by_role.worker_count
from
  by_task
  inner join by_role using (unit_id, month, role)
  inner join ref_task using (role, task)
