-- One row per unit and price, with its amount carried to prices of the results' year. Key: unit_id, price_id.
with
  target as (
    select distinct
      target_year
    from
      ref_price_factor
  )
select
  price.*,
  target.target_year,
  price.nominal_cost_pln * factor.index_factor as unit_cost_pln,
  factor.index_factor,
  factor.index_source,
  factor.index_certainty
from
  core_unit_cost__price as price
  cross join target
  left join ref_price_factor as factor on factor.price_year = price.price_year
