-- One row per forecast, beside what the year turned out to have. Key: unit_id, concept, value_year, assessment_year.
with
  given as (
    select
      unit_id,
      concept,
      value_year,
      assessment_year,
      max(value) as forecast
    from
      out__ozps
    where
      kind = 'forecast'
      and concept is not null
      and value is not null
    group by
      unit_id,
      concept,
      value_year,
      assessment_year
  )
select
  given.unit_id,
  given.concept,
  given.value_year,
  given.assessment_year,
  given.forecast,
  known.value as fact,
  known.assessment_year as fact_assessment_year,
  given.forecast - known.value as error,
  (given.forecast - known.value) / nullif(known.value, 0) as error_share,
  exists (
    select
      1
    from
      out__ozps as assessed
    where
      assessed.unit_id = given.unit_id
      and assessed.concept = given.concept
      and assessed.assessment_year = given.assessment_year
      and assessed.kind = 'assessed'
      and assessed.value = given.forecast
  ) as is_copied
from
  given
  left join core_ozps__series as known using (unit_id, concept, value_year)
