-- Guilty: rows of a unit's price lists that give one service, unit, kind, year, territory and first day different amounts.
with
  unequal as (
    select
      unit_id,
      price_id,
      string_agg(
        distinct replace(printf('%.2f', nominal_cost_pln), '.', ','),
        ' / '
        order by
          replace(printf('%.2f', nominal_cost_pln), '.', ',')
      ) as given
    from
      core_unit_cost__accepted
    group by
      unit_id,
      price_id
    having
      count(distinct nominal_cost_pln) > 1
  )
select
  price.file_id,
  price.sheet_no,
  price.row_no,
  price.col_no,
  price.unit_id,
  price.nominal_cost_pln as value,
  cast(price.price_year as varchar) as year,
  unequal.given
from
  core_unit_cost__accepted as price
  inner join unequal using (unit_id, price_id)
