-- One row per unit and year that the profile knows or a population is given for: residents of that very year. Key: unit_id, year.
-- Of an earlier year there is no word on this one. Where settings and registers do not know the year, the unit's own OZPS
-- may; a number given without a year (1900) holds where nothing else does.
with
  years as (
    select distinct
      unit_id,
      year
    from
      core_profile__value
  ),
  known as (
    select
      unit_id,
      from_year as year,
      residents,
      source,
      1 as place_in_order
    from
      ref_residents
    where
      from_year > 1900
    union all
    by name
    select
      unit_id,
      year,
      cast(value as bigint) as residents,
      source_form as source,
      2 as place_in_order
    from
      core_profile__value
    where
      concept = 'residents'
      and value >= 1
    union all
    by name
    select
      years.unit_id,
      years.year,
      ref_residents.residents,
      ref_residents.source,
      3 as place_in_order
    from
      years
      inner join ref_residents on ref_residents.unit_id = years.unit_id
      and ref_residents.from_year = 1900
  )
select
  unit_id,
  year,
  residents,
  source
from
  known
qualify
  row_number() over (
    partition by
      unit_id,
      year
    order by
      place_in_order
  ) = 1
