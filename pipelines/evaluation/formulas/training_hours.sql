-- One row per unit that keeps a list of trainings, and wave: hours × participants of the kind, and the people on its day.
-- Where hours or participants of one of them are not known, the sum is not.
with
  hours as (
    select
      measured_wave.unit_id,
      wave,
      case
        when bool_or(
          training_date is not null
          and (
            hours_h is null
            or participant_count is null
          )
        ) then null
        else coalesce(sum(cast(hours_h as double) * participant_count), 0)
      end as hours
    from
      measured_wave
      left join core_evaluation__trainings as trainings on trainings.unit_id = measured_wave.unit_id
      and training_kind = getvariable ('argument')
      and training_date between from_date and until_date
    where
      measured_wave.unit_id in (
        select
          unit_id
        from
          core_evaluation__trainings
      )
    group by
      measured_wave.unit_id,
      wave
  ),
  people as (
    select
      measured_wave.unit_id,
      wave,
      count(distinct worker_id) as persons
    from
      core_evaluation__team_people as people
      inner join measured_wave on measured_wave.unit_id = people.unit_id
      and people.from_date <= until_date
      and coalesce(people.to_date >= until_date, true)
    group by
      measured_wave.unit_id,
      wave
  )
select
  unit_id,
  wave,
  null as team_id,
  hours as numerator,
  persons as denominator
from
  hours
  left join people using (unit_id, wave)
order by all
