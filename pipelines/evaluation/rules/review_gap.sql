-- One row per time in which a programme was not reviewed for longer than its model allows. Asked of units that hand in reviews.
with
  gaps as (
    select
      points.*,
      programme.team_id,
      programme.model,
      coalesce(
        lead (points.day) over (
          partition by
            points.unit_id,
            points.case_id
          order by
            points.day,
            points.file_id,
            points.sheet_no,
            points.row_no
        ),
        programme.last_date
      ) as next_day
    from
      core_evaluation__review_point as points
      inner join core_evaluation__programme as programme on programme.unit_id = points.unit_id
      and programme.case_id = points.case_id
    where
      points.day between programme.opened_date and programme.last_date
  )
select
  rule.rule_id,
  gaps.unit_id,
  gaps.team_id,
  gaps.case_id as subject_id,
  cast(day + to_months(cast(threshold as integer)) + interval 1 day as date) as since_date,
  months_between (day, next_day) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  gaps
  inner join ref_evaluation_rule as rule on coalesce(rule.model, gaps.model) = gaps.model
where
  rule.rule_form = 'review_gap'
  and next_day > day + to_months(cast(threshold as integer))
  and exists (
    from
      core_evaluation__reviews as given
    where
      given.unit_id = gaps.unit_id
  )
