-- Guilty: assessments in which at least half of the forecasts (zeros aside) repeat the assessed year's value, at the first.
with
  forecasts as (
    select
      forecast.*,
      forecast.value = assessed.value as is_copied
    from
      core_ozps__cell as forecast
      inner join core_ozps__cell as assessed on assessed.file_id = forecast.file_id
      and assessed.assessment_year = forecast.assessment_year
      and assessed.concept = forecast.concept
      and assessed.kind = 'assessed'
    where
      forecast.kind = 'forecast'
      and assessed.value > 0
      and forecast.value is not null
  ),
  counted as (
    select
      *,
      count(*) over assessment as forecasts,
      count(*) filter(
        where
          is_copied
      ) over assessment as copied
    from
      forecasts
    window
      assessment as (
        partition by
          file_id,
          assessment_year
      )
  )
select distinct
  on (file_id, assessment_year) file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  cast(assessment_year as varchar) as year,
  forecasts,
  copied
from
  counted
where
  is_copied
  and copied >= 2
  and 2 * copied >= forecasts
order by
  file_id,
  assessment_year,
  sheet_no,
  row_no,
  col_no
