-- One row per unit, year and concept: the number of the profile and the cell it stands in. Key: unit_id, year, concept.
-- MPiPS-03 comes before OZPS, the newest edition before an older one, a later assessment before an earlier one; half-years
-- and forecasts are never taken, and a sign or an empty cell leaves the word to the next that has a number. Cells of a
-- part (town, rural area, district, one gmina of a powiat) are not the unit's; of a unit without a code, all must name one place.
with
  places as (
    select
      unit_id,
      count(distinct teryt) as place_count
    from
      out__mpips03
    group by
      unit_id
  ),
  stated as (
    select
      cells.unit_id,
      cells.teryt,
      cells.year,
      cells.concept,
      cells.value,
      cells.source_form,
      1 as form_rank,
      cells.edition,
      cells.dzial,
      null::bigint as assessment_year,
      cells.row,
      cells.col
    from
      out__mpips03 as cells
      inner join ref_unit using (unit_id)
      inner join places using (unit_id)
    where
      cells.period = 'R'
      and (
        cells.teryt is null
        or cells.teryt = ref_unit.teryt
        or (
          ref_unit.teryt is null
          and places.place_count = 1
        )
        or (
          right(cells.teryt, 1) not in ('4', '5', '8', '9')
          and (
            left(cells.teryt, 6) = left(ref_unit.teryt, 6)
            -- A city with a powiat's rights is one place under the powiat's code and the gmina's.
            or (
              left(cells.teryt, 4) = left(ref_unit.teryt, 4)
              and substr(ref_unit.teryt, 3, 2) >= '61'
            )
          )
        )
      )
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
  ),
  numbers as (
    select
      *
    from
      stated
    where
      concept is not null
      and value is not null
  ),
  -- Hardly any number is stated twice; only those need an order.
  twice as (
    select
      unit_id,
      year,
      concept
    from
      numbers
    group by
      unit_id,
      year,
      concept
    having
      count(*) > 1
  ),
  chosen as (
    select
      numbers.*
    from
      numbers
      semi join twice using (unit_id, year, concept)
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
          teryt,
          dzial,
          row,
          col
      ) = 1
  )
select
  numbers.* exclude (form_rank)
from
  numbers
  anti join twice using (unit_id, year, concept)
union all
by name
select
  * exclude (form_rank)
from
  chosen
