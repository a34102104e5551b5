-- Guilty: files with cells of an assessment that stand in another file with the same content (counted once). One row per pair.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          assessment_year,
          row,
          value_year
      ) as other_file_id
    from
      core_ozps__accepted
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
