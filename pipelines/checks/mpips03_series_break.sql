-- Guilty: years whose report stands on another edition of the form than the one before. One row per unit, gmina and year.
with
  reports as (
    select
      unit_id,
      teryt,
      year,
      max(edition) as edition,
      max(source_form::varchar) as source_form,
      bool_or(form_section = 'staff') as has_staff
    from
      core_mpips03__line
    where
      period = 'R'
    group by
      unit_id,
      teryt,
      year
  ),
  followed as (
    select
      *,
      lag (edition) over earlier as former_edition,
      lag (source_form) over earlier as former_form,
      lag (year) over earlier as former_year,
      lag (has_staff) over earlier as had_staff
    from
      reports
    window
      earlier as (
        partition by
          unit_id,
          teryt
        order by
          year
      )
  ),
  breaks as (
    select
      *
    from
      followed
    where
      -- A new prefix alone (MRPiPS-03 to MRiPS-03) is the ministry's new name, not another form.
      edition <> former_edition
  ),
  files as (
    select
      cell.unit_id,
      coalesce(cell.teryt, '') as teryt,
      cell.year,
      min(cell.file_id) as file_id
    from
      core_mpips03__cell as cell
      semi join breaks on breaks.unit_id = cell.unit_id
      and breaks.year = cell.year
    where
      cell.period = 'R'
    group by
      cell.unit_id,
      coalesce(cell.teryt, ''),
      cell.year
  )
select
  files.file_id,
  breaks.unit_id,
  breaks.year::varchar as year,
  breaks.former_year::varchar as former_year,
  breaks.source_form as form,
  breaks.edition,
  breaks.former_form,
  breaks.former_edition
from
  breaks
  inner join files using (unit_id, teryt, year)
