-- Guilty: numbers of families by type that agree neither with families given benefits nor with those and social work alone.
with
  types as (
    select
      *,
      1 as col
    from
      core_mpips03__line
    where
      form_section = 'types'
      and row_concept = 'families_all'
      and col_1 is not null
  ),
  helped as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition,
      min(dzial) as dzial,
      max(col_2) filter(row_concept = 'help_any') as benefit_families,
      max(col_2) filter(row_concept = 'social_work_only') as social_work_families
    from
      core_mpips03__line
    where
      form_section = 'actual'
      and row_concept in ('help_any', 'social_work_only')
    group by
      unit_id,
      teryt,
      year,
      period,
      edition
  ),
  -- What is wrong within one dział is said there.
  doubted as (
    select
      unit_id,
      teryt,
      year,
      period,
      edition
    from
      core_mpips03__broken
    where
      (
        form_section = 'types'
        and row_concept = 'families_all'
      )
      or (
        form_section = 'actual'
        and row_concept in ('help_any', 'social_work_only')
      )
  ),
  apart as (
    select
      types.*,
      helped.dzial as other_dzial,
      helped.benefit_families,
      helped.social_work_families
    from
      types
      inner join helped using (unit_id, teryt, year, period, edition)
      anti join doubted using (unit_id, teryt, year, period, edition)
    where
      types.col_1 <> helped.benefit_families
      and types.col_1 <> helped.benefit_families + coalesce(helped.social_work_families, 0)
  )
select
  place.file_id,
  place.sheet_no,
  place.row_no,
  place.col_no,
  apart.unit_id,
  apart.col_1 as value,
  apart.dzial,
  apart.year::varchar as year,
  apart.row,
  apart.col_1 as given,
  apart.other_dzial,
  apart.benefit_families as families,
  apart.benefit_families + coalesce(apart.social_work_families, 0) as families_in_all
from
  core_mpips03__place as place
  inner join apart using (unit_id, teryt, year, period, edition, form_section, dzial, row, col)
where
  apart.row <> ''
  or place.nameless = apart.row_concept
