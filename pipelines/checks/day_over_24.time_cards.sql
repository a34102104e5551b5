-- Guilty: all entries of a worker's day that comes to more than 24 h, each file's repetition counted once.
with
  accepted as (
    select
      raw_time_cards__entry.*
    from
      raw_time_cards__entry
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
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
      accepted
    group by
      unit_id,
      worker_id,
      role,
      work_date,
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
  accepted.file_id,
  accepted.sheet_no,
  accepted.row_no,
  accepted.col_no,
  accepted.unit_id,
  cast(accepted.hours_h as double) as hours_h,
  strftime(accepted.work_date, '%Y-%m-%d') as date,
  too_long.hours
from
  accepted
  inner join too_long using (unit_id, worker_id, work_date)
