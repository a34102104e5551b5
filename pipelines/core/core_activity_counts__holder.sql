-- One row per unit, period, role, team and worker; without a worker the row is the team's own. Key: all of them.
with
  -- A worker has one FTE in a period (two are rejected), given on any of the rows.
  worker_fte as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      worker_id,
      max(fte) as fte
    from
      core_activity_counts__accepted
    where
      worker_id is not null
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      worker_id
  ),
  holders as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      max(fte) as fte,
      min({file_id: file_id, sheet_no: sheet_no, row_no: row_no, fte_col_no: fte_col_no}) as place
    from
      core_activity_counts__accepted
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id
  )
select
  holders.unit_id,
  holders.period_start_date,
  holders.period_end_date,
  holders.role,
  holders.team,
  holders.worker_id,
  coalesce(worker_fte.fte, holders.fte) as fte,
  holders.place.file_id,
  holders.place.sheet_no,
  holders.place.row_no,
  holders.place.fte_col_no
from
  holders
  left join worker_fte using (unit_id, period_start_date, period_end_date, role, worker_id)
