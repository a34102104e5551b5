-- Guilty: files with entries that stand in another file with the same hours (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          worker_id,
          role,
          work_date,
          task
      ) as other_file_id
    from
      core_time_cards__accepted
  )
select
  file_id,
  other_file_id,
  unit_id,
  count(*) as count
from
  keyed
where
  file_id <> other_file_id
group by
  file_id,
  other_file_id,
  unit_id
