-- Guilty: powiats for which the population registers have some gminas but not all, and no row of the powiat. One row per unit and number of gminas.
with
  gmina_count as (
    select
      powiat_teryt as area,
      count(*) as expected
    from
      ref_gmina
    group by
      powiat_teryt
  ),
  seen as (
    select
      unit.unit_id,
      unit.teryt,
      unit.area,
      known.year,
      count(*) filter(known.made_of is not null) as seen
    from
      core_unit__area as unit
      inner join core_residents__area as known on left(known.area, 4) = unit.area
      anti join core_residents__area as own on own.area = unit.area
      and own.year = known.year
    where
      length(unit.area) = 4
    group by
      unit.unit_id,
      unit.teryt,
      unit.area,
      known.year
  )
select
  seen.unit_id,
  seen.teryt,
  string_agg(
    cast(seen.year as varchar),
    ', '
    order by
      seen.year
  ) as years,
  seen.seen,
  coalesce(any_value(gmina_count.expected), 0) as expected
from
  seen
  left join gmina_count using (area)
where
  seen.seen < coalesce(gmina_count.expected, seen.seen + 1)
group by
  seen.unit_id,
  seen.teryt,
  seen.seen
