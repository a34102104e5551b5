-- One row per unit, wave and team at work in its window: meetings, and months (of 30.4375 days) at work.
-- A unit without a single meeting in its files has not measured them; a team that was closed or suspended on a day that
-- nobody wrote down has no known months.
with
  at_work as (
    select
      teams.*,
      wave,
      until_date,
      greatest(formed_date, from_date) as first_date,
      least(coalesce(dissolved_date, until_date), until_date) as last_date
    from
      core_evaluation__teams as teams
      inner join measured_wave on measured_wave.unit_id = teams.unit_id
      and formed_date <= until_date
      and coalesce(dissolved_date, until_date) >= from_date
    where
      teams.unit_id in (
        select
          unit_id
        from
          core_evaluation__meetings
      )
  ),
  worked as (
    select
      *,
      case
        when team_status = 'closed'
        and dissolved_date is null then null
        when team_status in ('suspended', 'resumed')
        and suspended_date is null then null
        else date_diff('day', first_date, last_date) + 1 - case
          when suspended_date is null then 0
          else greatest(
            0,
            date_diff(
              'day',
              greatest(suspended_date, first_date),
              least(coalesce(resumed_date, last_date + 1), last_date + 1)
            )
          )
        end
      end as days
    from
      at_work
  )
select
  worked.unit_id,
  worked.wave,
  worked.team_id,
  count(meeting_date) as numerator,
  any_value(days) / 30.4375 as denominator
from
  worked
  left join core_evaluation__meetings as meetings on meetings.unit_id = worked.unit_id
  and meetings.team_id = worked.team_id
  and meeting_date between first_date and last_date
group by
  worked.unit_id,
  worked.wave,
  worked.team_id
order by all
