-- Guilty: years of a unit's own prices from which no index leads to the results' year. One row per file and year.
select
  price.file_id,
  price.unit_id,
  cast(price.price_year as varchar) as year,
  cast(target.target_year as varchar) as price_year,
  count(*) as count
from
  core_unit_cost__accepted as price
  cross join (
    select distinct
      target_year
    from
      ref_price_factor
  ) as target
  anti join ref_price_factor as factor on factor.price_year = price.price_year
group by
  price.file_id,
  price.unit_id,
  price.price_year,
  target.target_year
