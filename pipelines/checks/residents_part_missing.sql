-- Guilty: units of whose gmina the population registers have only a part. One row per unit with the years.
select
  unit.unit_id,
  unit.teryt,
  string_agg(
    cast(known.year as varchar),
    ', '
    order by
      known.year
  ) as years
from
  core_residents__area as known
  inner join core_unit__area as unit using (area)
where
  known.made_of is null
group by
  unit.unit_id,
  unit.teryt
