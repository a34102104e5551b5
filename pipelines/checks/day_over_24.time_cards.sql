-- Guilty: all entries of a worker's day that comes to more than 24 h, each file's repetition counted once.
with
  -- Repetitions only make a day longer, so no other day than these can be too long.
  suspect as (
    select
      unit_id,
      worker_id,
      work_date
    from
      core_time_cards__accepted
    group by
      unit_id,
      worker_id,
      work_date
    having
      sum(hours_h) > 24
  ),
  by_file as (
    select
      unit_id,
      worker_id,
      work_date,
      role,
      task,
      file_id,
      sum(hours_h) as hours_h
    from
      core_time_cards__accepted
      semi join suspect using (unit_id, worker_id, work_date)
    group by
      unit_id,
      worker_id,
      work_date,
      role,
      task,
      file_id
  ),
  by_task as (
    select
      unit_id,
      worker_id,
      work_date,
      role,
      task,
      min(hours_h) as hours_h
    from
      by_file
    group by
      unit_id,
      worker_id,
      work_date,
      role,
      task
  ),
  too_long as (
    select
      unit_id,
      worker_id,
      work_date,
      cast(sum(hours_h) as double) as hours
    from
      by_task
    group by
      unit_id,
      worker_id,
      work_date
    having
      sum(hours_h) > 24
  )
select
  entry.file_id,
  entry.sheet_no,
  entry.row_no,
  entry.col_no,
  entry.unit_id,
  cast(entry.hours_h as double) as value,
  cast(entry.hours_h as double) as hours_h,
  strftime(entry.work_date, '%Y-%m-%d') as date,
  too_long.hours
from
  core_time_cards__accepted as entry
  inner join too_long using (unit_id, worker_id, work_date)
