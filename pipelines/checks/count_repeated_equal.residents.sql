-- Guilty: files with rows of a population register that stand in another file too (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          area,
          part,
          year
      ) as other_file_id
    from
      core_residents__accepted
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
