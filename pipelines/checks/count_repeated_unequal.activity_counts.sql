-- Guilty: counts of one period, team, worker and activity that differ between files.
with
  unequal as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity,
      string_agg(
        distinct cast(activity_count as varchar),
        ' / '
        order by
          cast(activity_count as varchar)
      ) as given
    from
      core_activity_counts__by_file
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity
    having
      min(activity_count) <> max(activity_count)
  )
select
  counted.file_id,
  counted.sheet_no,
  counted.row_no,
  counted.col_no,
  counted.unit_id,
  counted.activity_count as value,
  unequal.given
from
  core_activity_counts__accepted as counted
  inner join unequal on unequal.unit_id = counted.unit_id
  and unequal.period_start_date = counted.period_start_date
  and unequal.period_end_date = counted.period_end_date
  and unequal.role = counted.role
  and unequal.team is not distinct from counted.team
  and unequal.worker_id is not distinct from counted.worker_id
  and unequal.activity = counted.activity
