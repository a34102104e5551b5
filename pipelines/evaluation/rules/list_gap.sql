-- One row per time in which a unit's list of services was not touched for longer than its model allows.
with
  gaps as (
    select
      touched.*,
      unit.model,
      coalesce(
        lead (touched.day) over (
          partition by
            touched.unit_id
          order by
            touched.day,
            touched.file_id,
            touched.sheet_no,
            touched.row_no
        ),
        unit.last_date
      ) as next_day
    from
      core_evaluation__list_touch as touched
      inner join core_evaluation__unit as unit on unit.unit_id = touched.unit_id
    where
      touched.day <= unit.last_date
      and unit.arm = 'pilot'
  )
select
  rule.rule_id,
  gaps.unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as subject_id,
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
  rule.rule_form = 'list_gap'
  and next_day > day + to_months(cast(threshold as integer))
