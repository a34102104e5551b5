-- One row per unit of the evaluation: how far it is on the day of evaluation. Key: unit_id.
-- A pilot that ended within a year of its start was left; so the waves read it too.
with
  reached as (
    select
      wave.unit_id,
      arg_max(wave.wave, wave.wave_date) as reached_wave
    from
      evaluation_wave as wave
      inner join core_evaluation__unit as unit on unit.unit_id = wave.unit_id
    where
      wave.wave_date <= unit.last_date
    group by
      wave.unit_id
  ),
  coming as (
    select
      evaluation_wave.unit_id,
      arg_min(wave, wave_date) as next_wave,
      min(wave_date) as next_wave_date
    from
      evaluation_wave
      inner join core_evaluation__units as unit on unit.unit_id = evaluation_wave.unit_id
      cross join core_evaluation__as_of
    where
      wave_date > as_of_date
      and coalesce(unit.end_date >= wave_date, true)
    group by
      evaluation_wave.unit_id
  ),
  start as (
    select
      unit_id,
      min(start_date) as first_date
    from
      evaluation_wave
    group by
      unit_id
  ),
  reports as (
    select
      unit_id,
      count(*) as due_count,
      count(delivered_date) as delivered_count
    from
      core_evaluation__monthly_reports
      cross join core_evaluation__as_of
    where
      last_day(cast(month || '-01' as date)) <= as_of_date
    group by
      unit_id
  )
select
  unit.unit_id,
  case
    when start.first_date is null then 'no_start'
    when unit.end_date <= unit.as_of_date
    and unit.end_date < start.first_date + interval 12 month - interval 1 day then 'left'
    when unit.end_date <= unit.as_of_date then 'ended'
    else 'running'
  end as pilot_status,
  datesub('month', start.first_date, cast(unit.last_date + interval 1 day as date)) as months_run,
  datesub('month', start.first_date, cast(unit.end_date + interval 1 day as date)) as months_planned,
  reached.reached_wave,
  coming.next_wave,
  coming.next_wave_date,
  (
    select
      count(*)
    from
      core_evaluation__teams as team
    where
      team.unit_id = unit.unit_id
  ) as team_count,
  (
    select
      count(*)
    from
      core_evaluation__programmes as programme
    where
      programme.unit_id = unit.unit_id
  ) as programme_count,
  coalesce(reports.due_count, 0) as report_due_count,
  coalesce(reports.delivered_count, 0) as report_delivered_count,
  unit.as_of_date
from
  core_evaluation__unit as unit
  left join start on start.unit_id = unit.unit_id
  left join reached on reached.unit_id = unit.unit_id
  left join coming on coming.unit_id = unit.unit_id
  left join reports on reports.unit_id = unit.unit_id
