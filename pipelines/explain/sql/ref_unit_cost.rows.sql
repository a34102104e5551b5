-- One row per row of a price list that gives the asked price; those after the first repeat it. Key: file_id, sheet_no, row_no, col_no.
with
  given as (
    select
      accepted.file_id,
      accepted.sheet_no,
      accepted.row_no,
      accepted.col_no,
      row_number() over (
        order by
          accepted.file_id,
          accepted.sheet_no,
          accepted.row_no,
          accepted.col_no
      ) as place_no
    from
      core_unit_cost__accepted as accepted
      semi join asked using (unit_id, price_id)
  )
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  given.col_no,
  price.nominal_cost_pln as value,
  cast(null as varchar) as label,
  price.rule,
  given.place_no = 1 as is_counted
from
  given
  inner join explain_price_row as price using (file_id, sheet_no, row_no, col_no)
