-- One row per unit of the evaluation: its arm, the year it began, and the groups it belongs to. Key: unit_id.
-- A comparison unit without a start of its own is observed from the middle one of the pilot's starts.
with
  start as (
    select
      quantile_disc(start_date, 0.5) as pilot_start_date
    from
      core_evaluation__units
    where
      arm = 'pilot'
  ),
  size as (
    select
      unit_id,
      arg_max(residents, from_year) as residents
    from
      ref_residents
    group by
      unit_id
  )
select
  units.unit_id,
  units.arm,
  year(
    coalesce(
      units.start_date,
      case units.arm
        when 'comparison' then start.pilot_start_date
      end
    )
  ) as start_year,
  ref_unit.unit_type as type,
  case
    when size.residents < 5000 then 'under_5k'
    when size.residents < 10000 then 'from_5k'
    when size.residents < 20000 then 'from_10k'
    when size.residents < 50000 then 'from_20k'
    when size.residents is not null then 'from_50k'
  end as size,
  units.model,
  units.responsibility,
  units.social_worker_role as role
from
  core_evaluation__units as units
  cross join start
  left join ref_unit using (unit_id)
  left join size using (unit_id)
order by
  units.unit_id
