-- One row per unit, year and concept: the number of the profile and the cell it stands in. Key: unit_id, year, concept.
-- MPiPS-03 comes before OZPS, the newest edition before an older one, a later assessment before an earlier one; half-years
-- and forecasts are never taken, and a sign or an empty cell leaves the word to the next that has a number.
with
  stated as (
    select
      unit_id,
      year,
      concept,
      value,
      source_form,
      1 as form_rank,
      edition,
      dzial,
      null::bigint as assessment_year,
      row,
      col
    from
      out__mpips03
    where
      period = 'R'
    union all
    by name
    select
      unit_id,
      value_year as year,
      concept,
      value,
      'OZPS' as source_form,
      2 as form_rank,
      assessment_year,
      row
    from
      out__ozps
    where
      kind in ('past', 'assessed')
  )
select
  * exclude (form_rank)
from
  stated
where
  concept is not null
  and value is not null
qualify
  row_number() over (
    partition by
      unit_id,
      year,
      concept
    order by
      form_rank,
      edition desc,
      assessment_year desc,
      dzial,
      row,
      col
  ) = 1
