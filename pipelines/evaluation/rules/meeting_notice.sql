-- One row per meeting that was announced later than the model allows.
select
  rule.rule_id,
  meeting.unit_id,
  meeting.team_id,
  cast(null as varchar) as subject_id,
  meeting_date as since_date,
  datediff('day', announced_date, meeting_date) as observed,
  threshold,
  meeting.file_id,
  meeting.sheet_no,
  meeting.row_no
from
  core_evaluation__meetings as meeting
  inner join core_evaluation__team as team on team.unit_id = meeting.unit_id
  and team.team_id = meeting.team_id
  inner join ref_evaluation_rule as rule on coalesce(rule.model, team.model) = team.model
  and coalesce(rule.team_kind, team.team_kind) = team.team_kind
where
  rule.rule_form = 'meeting_notice'
  and datediff('day', announced_date, meeting_date) < threshold
qualify
  row_number() over (
    partition by
      rule.rule_id,
      meeting.unit_id,
      meeting.team_id,
      meeting_date
    order by
      announced_date desc,
      meeting.file_id,
      meeting.sheet_no,
      meeting.row_no
  ) = 1
