-- Guilty: counts of one period, team, worker and activity that differ between files.
with
  accepted as (
    select
      raw_activity_counts__row.*
    from
      raw_activity_counts__row
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  by_file as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity,
      file_id,
      sum(activity_count) as activity_count
    from
      accepted
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity,
      file_id
  ),
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
      by_file
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      team,
      worker_id,
      activity
    having
      count(distinct activity_count) > 1
  )
select
  accepted.file_id,
  accepted.sheet_no,
  accepted.row_no,
  accepted.col_no,
  accepted.unit_id,
  unequal.given
from
  accepted
  inner join unequal on unequal.unit_id = accepted.unit_id
  and unequal.period_start_date = accepted.period_start_date
  and unequal.period_end_date = accepted.period_end_date
  and unequal.role = accepted.role
  and unequal.team is not distinct from accepted.team
  and unequal.worker_id is not distinct from accepted.worker_id
  and unequal.activity = accepted.activity
