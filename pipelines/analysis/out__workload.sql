-- One row per unit, period, role, scope and time basis. Key: all of them.
-- Columns 14–15 of the sheet (annex 3).
with
  -- Totals first, ratios after: the sum row is no sum or mean of ratios. Decimals: the order of adding is nothing.
  needed as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id,
      time_basis,
      sum(
        cast(activity_count as decimal(10, 0)) * cast(activity_time_h as decimal(28, 12))
      ) as needed_h
    from
      out__workload_activity
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      scope,
      scope_id,
      time_basis
  ),
  hours as (
    select
      needed.*,
      core_activity_counts__scope.fte,
      core_nominal__period.nominal_h,
      cast(
        cast(core_nominal__period.nominal_h as double) * ref_unit.available_share as decimal(28, 12)
      ) as available_h,
      cast(needed.needed_h as double) / nullif(cast(core_activity_counts__scope.fte as double), 0) as hours_per_fte_h
    from
      needed
      inner join core_activity_counts__scope using (unit_id, period_start_date, period_end_date, role, scope, scope_id)
      inner join core_nominal__period using (unit_id, period_start_date, period_end_date)
      inner join ref_unit using (unit_id)
  )
select
  unit_id,
  period_start_date,
  period_end_date,
  role,
  scope,
  scope_id,
  time_basis,
  fte,
  nominal_h,
  available_h,
  hours_per_fte_h,
  hours_per_fte_h / nullif(cast(nominal_h as double), 0) as workload_nominal,
  hours_per_fte_h / nullif(cast(available_h as double), 0) as workload_available
from
  hours
