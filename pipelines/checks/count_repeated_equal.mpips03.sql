-- Guilty: files with cells of a report that stand in another file too (counted once). One row per pair of files.
with
  keyed as (
    select
      *,
      min(file_id) over (
        partition by
          unit_id,
          teryt,
          year,
          period,
          edition,
          form_section,
          dzial,
          row,
          col,
          case
            when row = '' then concept
          end
      ) as other_file_id
    from
      core_mpips03__repeated
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
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
