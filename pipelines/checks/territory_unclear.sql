-- Guilty: cells of a file that tells several gminas or powiats apart, of a unit without a code of its own. One is told per file.
with
  mixed as (
    select
      file_id,
      string_agg(
        distinct teryt,
        ', '
        order by
          teryt
      ) as seen
    from
      core_report__gmina
    group by
      file_id
    having
      count(distinct teryt) > 1
  )
select
  cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  cell.unit_id,
  mixed.seen,
  count(*) over file as count,
  row_number() over (
    file
    order by
      cell.sheet_no,
      cell.row_no,
      cell.col_no
  ) = 1 as is_told
from
  core_report__gmina as cell
  inner join ref_unit using (unit_id)
  inner join mixed on mixed.file_id = cell.file_id
where
  ref_unit.teryt is null
window
  file as (
    partition by
      cell.file_id
  )
