-- Guilty: files with counts that stand in another file with the same value (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          period_start_date,
          period_end_date,
          role,
          team,
          worker_id,
          activity
      ) as other_file_id
    from
      core_activity_counts__accepted
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
