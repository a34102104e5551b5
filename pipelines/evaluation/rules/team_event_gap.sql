-- One row per time in which a team at work went without an event (meeting, supervision, authorities at a meeting) for longer
-- than its model allows. Asked of units whose files say anything of such events.
with
  events as (
    select
      unit_id,
      team_id,
      'meeting' as subject,
      meeting_date as day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__meetings
    where
      coalesce(meeting_kind, 'team') not in ('consultation', 'animators')
    union all
    by name
    select
      unit_id,
      team_id,
      'authorities' as subject,
      meeting_date as day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__meetings
    where
      with_authorities
    union all
    by name
    select
      training.unit_id,
      team.team_id,
      'supervision' as subject,
      training_date as day,
      training.file_id,
      training.sheet_no,
      training.row_no
    from
      core_evaluation__trainings as training
      inner join core_evaluation__teams as team on team.unit_id = training.unit_id
      and coalesce(training.team_id, team.team_id) = team.team_id
    where
      training_kind = 'supervision'
  ),
  watched as (
    select distinct
      unit_id,
      'meeting' as subject
    from
      core_evaluation__meetings
    union all
    by name
    select distinct
      unit_id,
      'authorities' as subject
    from
      core_evaluation__meetings
    where
      with_authorities is not null
    union all
    by name
    select distinct
      unit_id,
      'supervision' as subject
    from
      core_evaluation__trainings
  ),
  rules as (
    select
      span.*,
      rule.rule_id,
      rule.rule_subject,
      cast(rule.threshold as integer) as threshold
    from
      core_evaluation__team_span as span
      inner join ref_evaluation_rule as rule on coalesce(rule.model, span.model) = span.model
      and coalesce(rule.team_kind, span.team_kind) = span.team_kind
    where
      rule.rule_form = 'team_event_gap'
  ),
  points as (
    select
      rule_id,
      unit_id,
      team_id,
      first_date,
      last_date,
      threshold,
      first_date as day,
      file_id,
      sheet_no,
      row_no
    from
      rules
    where
      exists (
        from
          watched
        where
          watched.unit_id = rules.unit_id
          and watched.subject = rules.rule_subject
      )
    union all
    by name
    select
      rules.rule_id,
      rules.unit_id,
      rules.team_id,
      rules.first_date,
      rules.last_date,
      rules.threshold,
      events.day,
      events.file_id,
      events.sheet_no,
      events.row_no
    from
      rules
      inner join events on events.unit_id = rules.unit_id
      and events.team_id = rules.team_id
      and events.subject = rules.rule_subject
    where
      events.day between rules.first_date and rules.last_date
  ),
  gaps as (
    select
      *,
      coalesce(
        lead (day) over (
          partition by
            rule_id,
            unit_id,
            team_id,
            first_date
          order by
            day,
            file_id,
            sheet_no,
            row_no
        ),
        last_date
      ) as next_day
    from
      points
  )
select
  rule_id,
  unit_id,
  team_id,
  cast(null as varchar) as subject_id,
  cast(day + to_months(threshold) + interval 1 day as date) as since_date,
  months_between (day, next_day) as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  gaps
where
  next_day > day + to_months(threshold)
