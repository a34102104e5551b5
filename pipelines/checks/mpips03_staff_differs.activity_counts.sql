-- Guilty: FTE of social workers in the report that differ from those of activity counts of the year by more than 20 %.
-- A social worker for benefits may stand among the report's social workers or not: both readings must differ.
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
      col_2 as given
    from
      core_mpips03__line
    where
      form_section = 'staff'
      and row_concept in ('ops_social_workers', 'pcpr_social_workers')
      and col_2 > 0
      and period = 'R'
  ),
  -- The last state that the other source gives in the year.
  held as (
    select
      unit_id,
      year(period_end_date) as year,
      period_end_date,
      role,
      fte
    from
      core_activity_counts__scope
    where
      scope = 'unit'
  ),
  files as (
    select
      unit_id,
      period_end_date,
      min(file_id) as file_id
    from
      core_activity_counts__holder
    group by
      unit_id,
      period_end_date
  ),
  elsewhere as (
    select
      unit_id,
      year,
      sum(fte) filter(role = 'social_worker')::double as fte,
      sum(fte)::double as fte_with_benefits,
      min(files.file_id) as file_id
    from
      held
      inner join files using (unit_id, period_end_date)
      semi join (
        select
          unit_id,
          year,
          max(period_end_date) as period_end_date
        from
          held
        group by
          unit_id,
          year
      ) as latest using (unit_id, year, period_end_date)
    group by
      unit_id,
      year
    having
      count(*) = count(fte)
      and sum(fte) filter(role = 'social_worker') > 0
  ),
  compared as (
    select
      reported.*,
      elsewhere.fte,
      elsewhere.fte_with_benefits,
      elsewhere.file_id as other_file_id
    from
      reported
      inner join elsewhere using (unit_id, year)
    where
      reported.given = (
        select
          sum(same.given)
        from
          reported as same
        where
          same.unit_id = reported.unit_id
          and same.year = reported.year
      )
      and abs(reported.given - elsewhere.fte) > 0.2 * greatest(reported.given, elsewhere.fte)
      and abs(reported.given - elsewhere.fte_with_benefits) > 0.2 * greatest(reported.given, elsewhere.fte_with_benefits)
  )
select
  cell.file_id,
  cell.sheet_no,
  cell.row_no,
  cell.col_no,
  compared.unit_id,
  compared.given as value,
  compared.dzial,
  compared.row,
  compared.col,
  compared.year::varchar as year,
  compared.given,
  compared.fte as other_fte,
  compared.other_file_id
from
  core_mpips03__cell as cell
  inner join compared on cell.unit_id = compared.unit_id
  and coalesce(cell.teryt, '') = compared.teryt
  and cell.year = compared.year
  and cell.period = compared.period
  and cell.edition = compared.edition
  and cell.form_section = compared.form_section
  and cell.dzial = compared.dzial
  and cell.row = compared.row
  and cell.col = compared.col
where
  compared.row <> ''
  or split_part(cell.concept, '.', 1) = compared.row_concept
