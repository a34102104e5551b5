-- One row per unit, period, role, team and worker whose work the counts hold; no team: the worker belongs to none.
-- Key: all of them. Counts that name no workers are taken to be of those whose cards name the team.
with
  card_days as (
    select distinct
      unit_id,
      role,
      worker_id,
      team,
      work_date
    from
      core_time_cards__accepted
  )
select distinct
  unit_id,
  period_start_date,
  period_end_date,
  role,
  team,
  worker_id
from
  core_activity_counts__holder
where
  worker_id is not null
union
select distinct
  holder.unit_id,
  holder.period_start_date,
  holder.period_end_date,
  holder.role,
  holder.team,
  card_days.worker_id
from
  core_activity_counts__holder as holder
  inner join card_days on card_days.unit_id = holder.unit_id
  and card_days.role = holder.role
  and card_days.work_date between holder.period_start_date and holder.period_end_date
  and (
    holder.team is null
    or card_days.team = holder.team
  )
where
  holder.worker_id is null
