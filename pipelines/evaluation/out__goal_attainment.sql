-- One row per goal of a programme: (achieved − current) ÷ (planned − current), for goals that are to fall as for those to rise.
-- Undefined where planned = current; nothing is clipped. Key: unit_id, case_id, goal_id.
-- Source: "Modele kooperacji – księga rekomendacyjna", 2021, individual programme with scales 1–10.
with
  rated as (
    select
      goals.*,
      programmes.team_id,
      coalesce(goals.achieved_rated_date, programmes.closed_date) as rated_date,
      achieved_value - current_value as change,
      planned_value - current_value as plan,
      case
        when planned_value < current_value then planned_value - achieved_value
        else achieved_value - planned_value
      end as beyond_plan
    from
      core_evaluation__goals as goals
      left join core_evaluation__programmes as programmes using (unit_id, case_id)
  )
select
  unit_id,
  case_id,
  goal_id,
  team_id,
  current_value,
  planned_value,
  achieved_value,
  rated_date,
  case
    when plan <> 0 then change / plan
  end as attainment,
  case
    when change is null
    or plan is null then 'not_measured'
    when plan = 0 then 'nothing_planned'
    when beyond_plan = 0 then 'as_planned'
    when beyond_plan > 0 then 'above_plan'
    when change = 0 then 'unchanged'
    when sign(change) = sign(plan) then 'partly'
    else 'backwards'
  end as attainment_flag,
  goal_result,
  coalesce(
    'yes' in (narrative_result, goal_result)
    and beyond_plan < 0,
    false
  ) as is_conflict,
  file_id,
  sheet_no,
  row_no
from
  rated
order by all
