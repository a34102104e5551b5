-- Guilty: files with prices that stand in another file too (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          price_id
      ) as other_file_id
    from
      core_unit_cost__accepted
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
