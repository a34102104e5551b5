-- Guilty: files with entries that stand in another file with the same hours (counted once). One row per pair of files.
with
  repeated as (
    select
      unit_id,
      worker_id,
      role,
      work_date,
      task,
      min(file_id) as other_file_id
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
  )
select
  entry.file_id,
  repeated.other_file_id,
  entry.unit_id,
  count(*) as count
from
  core_time_cards__accepted as entry
  inner join repeated using (unit_id, worker_id, role, work_date, task)
where
  entry.file_id <> repeated.other_file_id
group by
  entry.file_id,
  repeated.other_file_id,
  entry.unit_id
