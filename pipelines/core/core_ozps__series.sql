-- One row per unit, concept and value year: the fact as the latest assessment gives it. Key: unit_id, concept, value_year.
-- A later assessment that has no number for the year (a sign, an empty cell) takes nothing back.
select distinct
  on (unit_id, concept, value_year) unit_id,
  concept,
  value_year,
  value,
  assessment_year
from
  core_ozps__cell
where
  kind <> 'forecast'
  and concept is not null
  and value is not null
order by
  unit_id,
  concept,
  value_year,
  assessment_year desc
