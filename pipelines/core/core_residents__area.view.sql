-- One row per area and year of a population register: what its whole is made of, null where parts are missing. Key: area, year.
with
  districts as (
    select
      left(teryt, 4) || '01' as area,
      count(distinct teryt) as district_count
    from
      raw_territory__entry
    where
      length(teryt) = 7
      and right(teryt, 1) in ('8', '9')
    group by
      left(teryt, 4)
  )
select
  given.area,
  given.year,
  case
    when bool_or(given.part is null) then 'whole'
    when count(distinct right(given.part, 1)) filter(right(given.part, 1) in ('4', '5')) = 2 then 'halves'
    when count(distinct given.part) filter(right(given.part, 1) in ('8', '9')) = any_value(districts.district_count) then 'districts'
  end as made_of
from
  core_residents__accepted as given
  left join districts using (area)
group by
  given.area,
  given.year
