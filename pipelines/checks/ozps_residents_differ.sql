-- Guilty: residents of a year that differ from the project's number of the same year by more than 1 %. A number given
-- without a year is held against the latest assessed year.
with
  latest as (
    select
      unit_id,
      max(assessment_year) as assessment_year
    from
      core_ozps__cell
    group by
      unit_id
  ),
  given as (
    select
      ref_residents.unit_id,
      case ref_residents.from_year
        when 1900 then latest.assessment_year
        else ref_residents.from_year
      end as value_year,
      ref_residents.residents,
      ref_residents.source
    from
      ref_residents
      inner join latest using (unit_id)
  ),
  facts as (
    select
      *
    from
      core_ozps__cell
    where
      concept = 'residents'
      and kind <> 'forecast'
    qualify
      assessment_year = max(assessment_year) over (
        partition by
          unit_id,
          value_year
      )
  )
select
  facts.file_id,
  facts.sheet_no,
  facts.row_no,
  facts.col_no,
  facts.unit_id,
  facts.value,
  cast(facts.value_year as varchar) as value_year,
  facts.value as seen,
  given.residents as given,
  abs(facts.value - given.residents) as difference,
  given.source
from
  facts
  inner join given using (unit_id, value_year)
where
  abs(facts.value - given.residents) > 0.01 * given.residents
