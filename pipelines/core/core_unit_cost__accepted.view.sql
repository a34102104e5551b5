-- One row per row of a unit's own price list that no check has rejected so far, with the id that tells prices apart. Key: file_id, sheet_no, row_no, col_no.
with
  accepted as (
    select
      raw_unit_cost__price.* exclude (service),
      -- A service that nobody knows goes by its own words, masked before they were stored.
      coalesce(
        service,
        trim(
          regexp_replace(strip_accents(replace(lower(service_label), 'ł', 'l')), '[^a-z0-9]+', '-', 'g'),
          '-'
        )
      ) as service
    from
      raw_unit_cost__price
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  )
select
  *,
  concat_ws(
    '-',
    'own',
    service,
    unit,
    price_kind,
    price_year,
    nullif(
      trim(
        regexp_replace(strip_accents(replace(lower(territory), 'ł', 'l')), '[^a-z0-9]+', '-', 'g'),
        '-'
      ),
      ''
    ),
    strftime(valid_from_date, '%Y-%m-%d')
  ) as price_id
from
  accepted
