-- One row per unit, gmina ('' where not known), year, period, edition, dział and row of the form. Key: all of them.
-- Five columns side by side: what checks compare.
with
  lines as (
    select
      unit_id,
      coalesce(teryt, '') as teryt,
      year,
      period,
      edition,
      form_section,
      dzial,
      row,
      case
        when row = '' then split_part(concept, '.', 1)
      end as nameless,
      min(concept) as concept,
      max(value) filter(col = 1) as col_1,
      max(value) filter(col = 2) as col_2,
      max(value) filter(col = 3) as col_3,
      max(value) filter(col = 4) as col_4,
      max(value) filter(col = 5) as col_5,
      coalesce(bool_or(symbol = '.'), false) as has_dot,
      min(source_form) as source_form
    from
      core_mpips03__cell
    group by all
  )
select
  * exclude (nameless, concept),
  coalesce(nameless, split_part(concept, '.', 1)) as row_concept,
  case
    when form_section in ('delegated', 'own') then coalesce(nameless, split_part(concept, '.', 1))
    else row
  end as row_key
from
  lines
