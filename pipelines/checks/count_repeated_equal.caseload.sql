-- Guilty: files with caseload rows that stand in another file too (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          as_of_date,
          role,
          team,
          worker_id
      ) as other_file_id
    from
      core_caseload__accepted
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
