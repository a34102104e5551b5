-- One row per team at work and event that its model asks for: the last day for the next one. Key: rule_id, unit_id, team_id.
-- Asked of units whose files say anything of such events, as the rule is.
with
  asked as (
    select
      span.*,
      rule.rule_id,
      rule.rule_subject,
      rule.threshold
    from
      open_team_span as span
      inner join ref_evaluation_rule as rule on coalesce(rule.model, span.model) = span.model
      and coalesce(rule.team_kind, span.team_kind) = span.team_kind
    where
      rule.rule_form = 'team_event_gap'
      and exists (
        from
          core_evaluation__watched_event as watched
        where
          watched.unit_id = span.unit_id
          and watched.subject = rule.rule_subject
      )
  ),
  points as (
    select
      rule_id,
      rule_subject,
      threshold,
      unit_id,
      team_id,
      first_date as day,
      file_id,
      sheet_no,
      row_no
    from
      asked
    union all
    by name
    select
      asked.rule_id,
      asked.rule_subject,
      asked.threshold,
      asked.unit_id,
      asked.team_id,
      events.day,
      events.file_id,
      events.sheet_no,
      events.row_no
    from
      asked
      inner join core_evaluation__team_event as events on events.unit_id = asked.unit_id
      and events.team_id = asked.team_id
      and events.subject = asked.rule_subject
    where
      events.day between asked.first_date and asked.last_date
  )
select
  rule_subject as due_kind,
  rule_id,
  unit_id,
  team_id,
  cast(null as varchar) as due_subject,
  1 as due_count,
  day as counted_from_date,
  cast(day + to_months(cast(threshold as integer)) as date) as due_date,
  file_id,
  sheet_no,
  row_no
from
  points
qualify
  row_number() over (
    partition by
      rule_id,
      unit_id,
      team_id
    order by
      day desc,
      file_id,
      sheet_no,
      row_no
  ) = 1
