-- One row per unit of the evaluation: its arm, the year it began, and the groups it belongs to. Key: unit_id.
-- A comparison unit without a start of its own is observed from the middle one of the pilot's starts.
-- The first whole year is that of the start where it fell on 1 January, else the next.
with
  middle as (
    select
      quantile_disc(start_date, 0.5) as pilot_start_date
    from
      core_evaluation__units
    where
      arm = 'pilot'
  ),
  start as (
    select
      unit_id,
      coalesce(
        start_date,
        case arm
          when 'comparison' then pilot_start_date
        end
      ) as start_date
    from
      core_evaluation__units
      cross join middle
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
  year(start.start_date) as start_year,
  year(start.start_date + interval 1 year - interval 1 day) as first_whole_year,
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
  inner join start using (unit_id)
  left join ref_unit using (unit_id)
  left join size using (unit_id)
order by
  units.unit_id
