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
  )
select
  place.file_id,
  place.sheet_no,
  place.row_no,
  place.col_no,
  reported.unit_id,
  reported.year,
  reported.dzial,
  reported.row,
  reported.col,
  reported.fte
from
  reported
  inner join core_mpips03__place as place using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  reported.row <> ''
  or place.nameless = reported.row_concept
