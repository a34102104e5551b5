-- One row per unit, period, role, scope and time basis: families per FTE that the available hours carry. Key: all of
-- them. 0.85 · nominal ÷ (Σ n·t ÷ families) is families ÷ required FTE, so its interval turns the other's ends round.
with
  families as (
    select
      out__fte_gap.unit_id,
      out__fte_gap.period_start_date,
      out__fte_gap.period_end_date,
      out__fte_gap.role,
      out__fte_gap.scope,
      out__fte_gap.scope_id,
      out__fte_gap.time_basis,
      avg(cast(out__caseload.families as double)) as mean_families,
      count(*) as date_count
    from
      out__fte_gap
      inner join out__caseload on out__caseload.unit_id = out__fte_gap.unit_id
      and out__caseload.role = out__fte_gap.role
      and out__caseload.scope = out__fte_gap.scope
      and out__caseload.scope_id = out__fte_gap.scope_id
      and out__caseload.as_of_date between out__fte_gap.period_start_date and out__fte_gap.period_end_date
    where
      out__caseload.families is not null
    group by all
  ),
  carried as (
    select
      families.*,
      cast(out__fte_gap.needed_h as double) / nullif(families.mean_families, 0) as hours_per_family_h,
      families.mean_families / nullif(out__fte_gap.required_fte, 0) as capacity_families,
      families.mean_families / nullif(out__fte_gap.required_high_fte, 0) as capacity_low_families,
      families.mean_families / nullif(out__fte_gap.required_low_fte, 0) as capacity_high_families,
      ref_norm.threshold as norm_families
    from
      families
      inner join out__fte_gap using (unit_id, period_start_date, period_end_date, role, scope, scope_id, time_basis)
      inner join ref_norm on ref_norm.unit_id = families.unit_id
      and ref_norm.norm_id = case families.role
        when 'social_worker' then 'model_20'
        else 'model_80'
      end
  )
select
  *,
  case
    when capacity_low_families is null then 'no_interval'
    when capacity_high_families < norm_families then 'below_norm'
    when capacity_low_families > norm_families then 'above_norm'
    else 'undecided'
  end as capacity_verdict
from
  carried
