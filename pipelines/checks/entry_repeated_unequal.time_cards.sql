-- Guilty: entries of a worker, day and task whose hours differ between files.
with
  -- Only what stands in several files can differ between them: for most projects nothing, so this comes first.
  in_several_files as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task
    from
      core_time_cards__accepted
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
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      file_id,
      sum(hours_h) as hours_h
    from
      core_time_cards__accepted
      semi join in_several_files using (unit_id, worker_id, role, work_date, task)
    group by
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      file_id
  ),
  differing as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task
    from
      by_file
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
      by_file
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
