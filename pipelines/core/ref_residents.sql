-- One row per unit and year from which a population is known: miernik.yaml, else the population register, else the OZPS. Key: unit_id, from_year.
with
  known as (
    select
      unit_id,
      from_year,
      residents,
      'miernik.yaml' as source,
      1 as place_in_order
    from
      ref_given_residents
    union all
    by name
    select
      unit_id,
      year as from_year,
      cast(sum(residents) as bigint) as residents,
      source,
      case source
        when 'rejestr liczby ludności' then 2
        else 3
      end as place_in_order
    from
      core_residents__cell
    group by
      unit_id,
      year,
      source
  )
select
  unit_id,
  from_year,
  residents,
  source
from
  known
where
  place_in_order = 1
  -- A number without a year (1900) holds for every year.
  or not exists (
    select
      1
    from
      ref_given_residents as given
    where
      given.unit_id = known.unit_id
      and given.from_year = 1900
  )
qualify
  row_number() over (
    partition by
      unit_id,
      from_year
    order by
      place_in_order
  ) = 1
