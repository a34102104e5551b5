-- One row per time in which a team at work went without an event (meeting, supervision, authorities at a meeting) for longer
-- than its model allows. Asked of units whose files say anything of such events.
with
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
          core_evaluation__watched_event as watched
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
      inner join core_evaluation__team_event as events on events.unit_id = rules.unit_id
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
