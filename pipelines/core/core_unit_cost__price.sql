-- One row per unit and price: every shipped one, and those of its own list, each once. Key: unit_id, price_id.
with
  own as (
    select
      *
    from
      core_unit_cost__accepted
    qualify
      row_number() over (
        partition by
          unit_id,
          price_id
        order by
          file_id,
          sheet_no,
          row_no,
          col_no
      ) = 1
  )
select
  ref_unit.unit_id,
  ref_shipped_price.*,
  false as is_own
from
  ref_shipped_price
  cross join ref_unit
union all
by name
select
  unit_id,
  price_id,
  service,
  service_label,
  unit,
  nominal_cost_pln,
  price_year,
  price_kind,
  territory,
  source,
  grade,
  payer,
  valid_from_date,
  valid_to_date,
  price_note,
  true as is_own
from
  own
