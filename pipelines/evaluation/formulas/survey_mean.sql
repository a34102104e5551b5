-- One row per unit, wave and answer of the kind of respondents: its value, by question.
-- After 18 months is the end, where a unit names no other.
with
  rated as (
    select
      *,
      case
        when wave = 'month_18'
        and not bool_or(wave = 'ex_post') over (
          partition by
            unit_id
        ) then 'ex_post'
        else wave
      end as report_wave
    from
      core_evaluation__surveys
  )
select
  unit_id,
  report_wave as wave,
  null as team_id,
  questionnaire || ': ' || item as indicator_part,
  answer_value as numerator,
  1 as denominator
from
  rated
where
  respondent_kind = getvariable ('argument')
order by all
