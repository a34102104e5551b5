-- One row per person who works in more gminas or teams at once than the model allows, from the day that makes it so many.
-- An animator of the PCPR serves many gminas by the nature of the post, so only gminas are counted there, and only there.
with
  times as (
    select
      person.worker_id,
      person.unit_id,
      person.team_id,
      person.team_function,
      person.gmina_name,
      person.from_date,
      coalesce(person.to_date, as_of_date) as last_date,
      person.file_id,
      person.sheet_no,
      person.row_no,
      coalesce(team.model, unit.model) as model,
      team.team_kind
    from
      core_evaluation__team_people as person
      left join core_evaluation__teams as team on team.unit_id = person.unit_id
      and team.team_id = person.team_id
      left join core_evaluation__units as unit on unit.unit_id = person.unit_id
      cross join core_evaluation__as_of
  ),
  places as (
    select
      times.* exclude (model, team_kind),
      'gminas' as subject,
      gmina_name as thing,
      model,
      team_kind
    from
      times
    where
      team_function = 'animator_pcpr'
      and gmina_name is not null
    union all
    by name
    select
      times.* exclude (model, team_kind),
      'teams' as subject,
      concat_ws('/', unit_id, team_id) as thing,
      model,
      team_kind
    from
      times
    where
      team_function not in ('animator_pcpr', 'supervisor', 'adviser')
      and team_id is not null
  ),
  asked as (
    select
      places.*,
      rule.rule_id,
      rule.threshold
    from
      places
      inner join ref_evaluation_rule as rule on rule.rule_subject = places.subject
      and coalesce(rule.model, places.model) = places.model
      and (
        rule.team_kind is null
        or rule.team_kind = places.team_kind
      )
    where
      rule.rule_form = 'places_at_once'
  ),
  counted as (
    select
      begun.rule_id,
      begun.worker_id,
      begun.from_date,
      begun.threshold,
      count(distinct other.thing) as place_count
    from
      asked as begun
      inner join asked as other on other.rule_id = begun.rule_id
      and other.worker_id = begun.worker_id
      and begun.from_date between other.from_date and other.last_date
    group by
      begun.rule_id,
      begun.worker_id,
      begun.from_date,
      begun.threshold
  ),
  broken as (
    select
      rule_id,
      worker_id,
      min(from_date) as since_date,
      max(place_count) as observed
    from
      counted
    where
      place_count > threshold
    group by
      rule_id,
      worker_id
  )
select
  broken.rule_id,
  asked.unit_id,
  case
    when asked.subject = 'teams' then asked.team_id
  end as team_id,
  broken.worker_id as subject_id,
  broken.since_date,
  broken.observed,
  asked.threshold,
  asked.file_id,
  asked.sheet_no,
  asked.row_no
from
  broken
  inner join asked on asked.rule_id = broken.rule_id
  and asked.worker_id = broken.worker_id
  and asked.from_date = broken.since_date
qualify
  row_number() over (
    partition by
      broken.rule_id,
      broken.worker_id
    order by
      asked.file_id,
      asked.sheet_no,
      asked.row_no
  ) = 1
