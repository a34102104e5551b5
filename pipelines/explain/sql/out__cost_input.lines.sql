-- One row per value of the lines that give the asked input. Key: file_id, card_path.
with
  -- What the program calls an input, as cards call it. What the action changes is the difference of two places.
  places as (
    select
      asked.unit_id,
      asked.card_id,
      unnest(
        case
          when asked.input_path = 'discountRate' then ['discount_rate']
          when contains(asked.input_path, 'effect.') then [
            concat('projection.', replace(asked.input_path, 'effect.', 'with.')),
            concat('projection.', replace(asked.input_path, 'effect.', 'without.'))
          ]
          else [
            concat(
              'projection.',
              replace(
                replace(
                  replace(
                    replace(asked.input_path, 'mandatoryCost', 'mandatory_cost'),
                    'fixedCost',
                    'fixed_cost'
                  ),
                  'paidYears',
                  'paid_years'
                ),
                'effectiveYears',
                'effective_years'
              )
            )
          ]
        end
      ) as place
    from
      asked
  ),
  -- A cost of the action that holds for all levels is written once.
  all_places as (
    from
      places
    union all
    select
      unit_id,
      card_id,
      regexp_replace(place, '\.\d+$', '') as place
    from
      places
    where
      starts_with(place, 'projection.action.cost.')
  )
select
  value.file_id,
  value.sheet_no,
  value.row_no,
  null::bigint as col_no,
  value.value,
  value.card_value as shown_text,
  value.card_path as label,
  value.rule,
  value.rule is null as is_counted
from
  explain_cost_card_value as value
  inner join all_places using (unit_id, card_id)
where
  replace(value.card_path, '.rows.', '.') = all_places.place
  or (
    starts_with(replace(value.card_path, '.rows.', '.'), concat(all_places.place, '.'))
    -- The list of all levels is none of this level's.
    and not regexp_matches(value.card_path, '^projection\.action\.cost\.\d')
  )
  or (
    starts_with(value.card_path, concat(all_places.place, '.'))
    and regexp_matches(all_places.place, '^projection\.action\.cost\.\d')
  )
