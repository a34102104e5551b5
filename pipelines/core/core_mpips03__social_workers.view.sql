-- One row per unit and year whose report names social workers in one row, with the cell of their FTE. Key: unit_id, year.
with
  reported as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      row,
      row_concept,
      2 as col,
      col_2 as fte
    from
      core_mpips03__line
    where
      form_section = 'staff'
      and row_concept in ('ops_social_workers', 'pcpr_social_workers')
      and col_2 > 0
      and period = 'R'
    qualify
      sum(col_2) over (
        partition by
          unit_id,
          year
      ) = col_2
  ),
  cells as (
    select
      * replace(coalesce(teryt, '') as teryt)
    from
      core_mpips03__cell
  )
select
  cells.file_id,
  cells.sheet_no,
  cells.row_no,
  cells.col_no,
  reported.unit_id,
  reported.year,
  reported.dzial,
  reported.row,
  reported.col,
  reported.fte
from
  reported
  inner join cells using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  reported.row <> ''
  or split_part(cells.concept, '.', 1) = reported.row_concept
