-- Guilty: entries of a worker, day and task whose hours differ between files.
with
  accepted as (
    select
      raw_time_cards__entry.*
    from
      raw_time_cards__entry
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  -- Few keys stand in two files; only those are worth comparing.
  repeated as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task
    from
      accepted
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task
    having
      min(file_id) <> max(file_id)
  ),
  by_file as (
    select
      accepted.unit_id,
      accepted.worker_id,
      accepted.role,
      accepted.work_date,
      accepted.task,
      accepted.file_id,
      sum(accepted.hours_h) as hours_h
    from
      accepted
      inner join repeated using (unit_id, worker_id, role, work_date, task)
    group by
      accepted.unit_id,
      accepted.worker_id,
      accepted.role,
      accepted.work_date,
      accepted.task,
      accepted.file_id
  ),
  unequal as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      string_agg(
        distinct cast(cast(hours_h as double) as varchar),
        ' / '
        order by
          cast(cast(hours_h as double) as varchar)
      ) as hours
    from
      by_file
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task
    having
      count(distinct hours_h) > 1
  )
select
  accepted.file_id,
  accepted.sheet_no,
  accepted.row_no,
  accepted.col_no,
  accepted.unit_id,
  cast(accepted.hours_h as double) as hours_h,
  unequal.hours
from
  accepted
  inner join unequal using (unit_id, worker_id, role, work_date, task)
