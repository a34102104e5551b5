-- One row per unit, period, role, team, worker and activity: what the workload sheet adds up. Key: all of them.
-- A row without a worker is its team's own; a worker of two teams stands in both, with one and the same FTE.
select
  core_activity_counts__activity.unit_id,
  core_activity_counts__activity.period_start_date,
  core_activity_counts__activity.period_end_date,
  core_activity_counts__activity.role,
  core_activity_counts__activity.team,
  core_activity_counts__activity.worker_id,
  core_activity_counts__holder.fte,
  core_activity_counts__activity.activity,
  core_activity_counts__activity.activity_count
from
  core_activity_counts__activity
  inner join core_activity_counts__holder on core_activity_counts__holder.unit_id = core_activity_counts__activity.unit_id
  and core_activity_counts__holder.period_start_date = core_activity_counts__activity.period_start_date
  and core_activity_counts__holder.period_end_date = core_activity_counts__activity.period_end_date
  and core_activity_counts__holder.role = core_activity_counts__activity.role
  and core_activity_counts__holder.team is not distinct from core_activity_counts__activity.team
  and core_activity_counts__holder.worker_id is not distinct from core_activity_counts__activity.worker_id
