-- One row per unit, part of the centre and team: a post or a team. Key: unit_id, centre_part, team.
-- Up to 2 persons a stanowisko, from 3 a zespół (competition rules of 2015). Persons: from miernik.yaml, else the workers
-- that the latest counts name in the team. A part that no team is named for stands with nothing.
with
  parts as (
    select
      unnest(['first_contact', 'social_work', 'services', 'decisions']) as centre_part
  ),
  organised as (
    select distinct
      ref_organisation.unit_id,
      parts.centre_part
    from
      ref_organisation
      cross join parts
  ),
  latest as (
    select
      unit_id,
      team,
      max(period_end_date) as as_of_date
    from
      core_activity_counts__holder
    where
      worker_id is not null
      and team is not null
    group by
      unit_id,
      team
  ),
  workers as (
    select
      latest.unit_id,
      latest.team,
      latest.as_of_date,
      count(distinct core_activity_counts__holder.worker_id) as worker_count
    from
      latest
      inner join core_activity_counts__holder on core_activity_counts__holder.unit_id = latest.unit_id
      and core_activity_counts__holder.team = latest.team
      and core_activity_counts__holder.period_end_date = latest.as_of_date
    group by
      latest.unit_id,
      latest.team,
      latest.as_of_date
  )
select
  organised.unit_id,
  organised.centre_part,
  ref_organisation.team,
  case
    when ref_organisation.persons is null then workers.as_of_date
  end as as_of_date,
  coalesce(ref_organisation.persons, workers.worker_count) as persons,
  case
    when coalesce(ref_organisation.persons, workers.worker_count) >= 3 then 'team'
    when coalesce(ref_organisation.persons, workers.worker_count) >= 1 then 'post'
  end as team_form,
  case
    when ref_organisation.persons is not null
    or workers.worker_count is null then 'miernik.yaml'
    else 'liczby czynności'
  end as source
from
  organised
  left join ref_organisation using (unit_id, centre_part)
  left join workers on workers.unit_id = organised.unit_id
  and workers.team = ref_organisation.team
