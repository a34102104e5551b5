-- One row per unit, year, source and cell that its number of residents is made of. Key: unit_id, year, source, file_id, sheet_no, row_no, col_no.
with
  -- The same row in several files counts once; a whole that is told is not added to its parts.
  whole as (
    select
      given.*
    from
      core_residents__accepted as given
      inner join core_residents__area as known using (area, year)
    where
      case known.made_of
        when 'whole' then given.part is null
        when 'halves' then right(given.part, 1) in ('4', '5')
        when 'districts' then right(given.part, 1) in ('8', '9')
      end
    qualify
      row_number() over (
        partition by
          given.area,
          given.part,
          given.year
        order by
          given.file_id,
          given.sheet_no,
          given.row_no,
          given.col_no
      ) = 1
  ),
  -- A powiat without a row of its own is the sum of its gminas, if the TERC register says that all are there.
  powiat_gmina as (
    select
      powiat_teryt as powiat_area,
      left(teryt, 6) as area,
      count(*) over (
        partition by
          powiat_teryt
      ) as gmina_count
    from
      ref_gmina
  ),
  summed as (
    select
      powiat_gmina.powiat_area,
      whole.year
    from
      powiat_gmina
      inner join whole using (area)
    group by
      powiat_gmina.powiat_area,
      whole.year
    having
      count(distinct whole.area) = any_value(powiat_gmina.gmina_count)
  ),
  from_register as (
    select
      unit.unit_id,
      whole.* exclude (unit_id)
    from
      core_unit__area as unit
      inner join whole using (area)
    union all
    by name
    select
      unit.unit_id,
      whole.* exclude (unit_id)
    from
      core_unit__area as unit
      inner join summed on summed.powiat_area = unit.area
      inner join powiat_gmina on powiat_gmina.powiat_area = unit.area
      inner join whole on whole.area = powiat_gmina.area
      and whole.year = summed.year
      anti join core_residents__area as own on own.area = unit.area
      and own.year = summed.year
  ),
  -- The year that an assessment was made about goes before a look back from a later one; forecasts do not count.
  from_ozps as (
    select
      cell.*
    from
      raw_ozps__cell as cell
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
      left join core_unit__area as unit using (unit_id)
    where
      cell.concept = 'residents'
      and cell.kind in ('assessed', 'past')
      and cell.value >= 1
      -- A part of the gmina, or a gmina of the powiat, is not the whole.
      and (
        cell.teryt is null
        or not (
          length(cell.teryt) = 7
          and right(cell.teryt, 1) in ('4', '5', '8', '9')
        )
        and (
          length(cell.teryt) = 4
          or unit.area is null
          or length(unit.area) = 6
        )
      )
    qualify
      row_number() over (
        partition by
          cell.unit_id,
          cell.value_year
        order by
          cell.kind = 'assessed' desc,
          cell.assessment_year desc,
          cell.file_id,
          cell.sheet_no,
          cell.row_no,
          cell.col_no
      ) = 1
  )
select
  unit_id,
  year,
  'rejestr liczby ludności' as source,
  file_id,
  sheet_no,
  row_no,
  col_no,
  teryt,
  residents
from
  from_register
union all
by name
select
  unit_id,
  value_year as year,
  'OZPS, mieszkańcy ogółem' as source,
  file_id,
  sheet_no,
  row_no,
  col_no,
  teryt,
  cast(round(value) as bigint) as residents
from
  from_ozps
