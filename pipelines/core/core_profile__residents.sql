-- One row per unit and year: residents of that very year. Key: unit_id, year.
-- A number given without a year (1900), or for an earlier year, is not this year's; where the settings and registers do
-- not know the year, the unit's own OZPS may.
select
  unit_id,
  from_year as year,
  residents,
  source
from
  ref_residents
where
  from_year >= 1990
union all
by name
select
  unit_id,
  year,
  cast(value as bigint) as residents,
  source_form as source
from
  core_profile__value
where
  concept = 'residents'
  and value >= 1
  and not exists (
    select
      1
    from
      ref_residents
    where
      ref_residents.unit_id = core_profile__value.unit_id
      and ref_residents.from_year = core_profile__value.year
  )
