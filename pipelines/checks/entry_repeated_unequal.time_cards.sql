-- Guilty: entries of a worker, day and task whose hours differ between files.
with
  differing as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task
    from
      core_time_cards__by_file
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task
    having
      min(hours_h) <> max(hours_h)
  ),
  -- Words only for the few that differ: making them for all costs seconds on millions of entries.
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
      core_time_cards__by_file
      semi join differing using (unit_id, worker_id, role, work_date, task)
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task
  )
select
  entry.file_id,
  entry.sheet_no,
  entry.row_no,
  entry.col_no,
  entry.unit_id,
  cast(entry.hours_h as double) as value,
  cast(entry.hours_h as double) as hours_h,
  unequal.hours
from
  core_time_cards__accepted as entry
  inner join unequal using (unit_id, worker_id, role, work_date, task)
