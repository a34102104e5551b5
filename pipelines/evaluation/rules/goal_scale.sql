-- One row per goal and rating that lies outside the scale; the nearer end of the scale is the threshold.
with
  ratings as (
    select
      unit_id,
      case_id,
      goal_id,
      'aktualna' as moment,
      current_value as rating,
      current_rated_date as day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__goals
    union all
    by name
    select
      unit_id,
      case_id,
      goal_id,
      'planowana' as moment,
      planned_value as rating,
      cast(null as date) as day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__goals
    union all
    by name
    select
      unit_id,
      case_id,
      goal_id,
      'osiągnięta' as moment,
      achieved_value as rating,
      achieved_rated_date as day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__goals
  )
select
  rule.rule_id,
  ratings.unit_id,
  programme.team_id,
  concat(ratings.case_id, ', cel ', ratings.goal_id, ', ocena ', moment) as subject_id,
  coalesce(ratings.day, programme.opened_date, as_of_date) as since_date,
  rating as observed,
  case
    when rating < 1 then 1
    else rule.threshold
  end as threshold,
  ratings.file_id,
  ratings.sheet_no,
  ratings.row_no
from
  ratings
  left join core_evaluation__programme as programme on programme.unit_id = ratings.unit_id
  and programme.case_id = ratings.case_id
  inner join ref_evaluation_rule as rule on rule.model is null
  or rule.model = programme.model
  cross join core_evaluation__as_of
where
  rule.rule_form = 'goal_scale'
  and (
    rating < 1
    or rating > rule.threshold
  )
