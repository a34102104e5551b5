-- One row per unit, date and norm: posts required against posts there are. Key: unit_id, as_of_date, norm_id.
with
  caseload as (
    select
      unit_id,
      as_of_date,
      role,
      families,
      social_work_cases,
      fte,
      full_time_persons
    from
      out__caseload
    where
      scope = 'unit'
  ),
  -- A period without a caseload still knows its posts: on its last day, by the shortest period that ends then.
  counted as (
    select
      unit_id,
      period_end_date as as_of_date,
      role,
      arg_max_null(fte, period_start_date) as fte
    from
      core_activity_counts__scope as counts
    where
      scope = 'unit'
      and not exists (
        select
          1
        from
          caseload
        where
          caseload.unit_id = counts.unit_id
          and caseload.as_of_date between counts.period_start_date and counts.period_end_date
      )
    group by
      unit_id,
      period_end_date,
      role
  ),
  dated as (
    select
      *
    from
      caseload
    union all
    by name
    select
      *
    from
      counted
  ),
  role_counts as (
    select
      unit_id,
      count(distinct role) as role_count
    from
      dated
    group by
      unit_id
  ),
  -- The act counts social workers of both roles; a role that the unit has but this date lacks leaves them unknown.
  state as (
    select
      dated.unit_id,
      dated.as_of_date,
      max(dated.families) filter(dated.role = 'social_worker') as social_worker_families,
      max(dated.families) filter(dated.role = 'benefits_worker') as benefits_worker_families,
      max(dated.social_work_cases) filter(dated.role = 'social_worker') as social_work_cases,
      max(dated.fte) filter(dated.role = 'social_worker') as social_worker_fte,
      max(dated.fte) filter(dated.role = 'benefits_worker') as benefits_worker_fte,
      case
        when count(dated.fte) = any_value(role_counts.role_count) then sum(dated.fte)
      end as staff_fte,
      case
        when count(dated.full_time_persons) = any_value(role_counts.role_count) then sum(dated.full_time_persons)
      end as full_time_persons
    from
      dated
      inner join role_counts using (unit_id)
    group by
      dated.unit_id,
      dated.as_of_date
  ),
  -- The latest population known by that year.
  populated as (
    select
      state.*,
      ref_residents.residents
    from
      state
      asof left join ref_residents on ref_residents.unit_id = state.unit_id
      and year(state.as_of_date) >= ref_residents.from_year
  ),
  -- A norm not yet (or no longer) in force stands without a threshold.
  asked as (
    select
      populated.*,
      ref_norm.norm_id,
      ref_norm.source,
      populated.as_of_date between ref_norm.valid_from_date and coalesce(ref_norm.valid_to_date, date '9999-12-31') as is_valid,
      case
        when is_valid then ref_norm.threshold
      end as threshold
    from
      populated
      inner join ref_norm using (unit_id)
    qualify
      row_number() over (
        partition by
          populated.unit_id,
          populated.as_of_date,
          ref_norm.norm_id
        order by
          is_valid desc,
          ref_norm.valid_from_date
      ) = 1
  ),
  based as (
    select
      unit_id,
      as_of_date,
      norm_id,
      source,
      is_valid,
      threshold,
      case norm_id
        when 'model_20' then social_worker_families
        when 'model_80' then benefits_worker_families
        when 'act_2000' then residents
        when 'act_50' then social_work_cases
      end as base_count,
      cast(
        case norm_id
          when 'model_20' then social_worker_fte
          when 'model_80' then benefits_worker_fte
          when 'act_min_3' then full_time_persons
          else staff_fte
        end as double
      ) as actual_fte,
      case
        when norm_id = 'act_min_3' then threshold
        else base_count / threshold
      end as required_fte,
      -- The ninth decimal swallows what doubles cannot hold; a post has two.
      round(required_fte - actual_fte, 9) <= 0 as is_met
    from
      asked
  ),
  act as (
    select
      unit_id,
      as_of_date,
      bool_or(is_valid) filter(norm_id = 'act_50') as has_act_50,
      max(required_fte) filter(norm_id = 'act_2000') as required_2000,
      max(required_fte) filter(norm_id = 'act_50') as required_50,
      max(required_fte) filter(norm_id = 'act_min_3') as required_3,
      max(actual_fte) filter(norm_id = 'act_2000') as staff_fte,
      max(actual_fte) filter(norm_id = 'act_min_3') as full_time_persons,
      bool_or(is_met) filter(norm_id = 'act_2000') as is_2000_met,
      bool_or(is_met) filter(norm_id = 'act_50') as is_50_met,
      bool_or(is_met) filter(norm_id = 'act_min_3') as is_3_met
    from
      based
    group by
      unit_id,
      as_of_date
  ),
  -- (1 per 2,000 or 1 per 50) and three; unknown stays unknown. Before 2015 there was no 1 per 50.
  joint as (
    select
      unit_id,
      as_of_date,
      'act_110' as norm_id,
      'art. 110 ust. 11 i 12 ustawy o pomocy społecznej' as source,
      required_2000 is not null
      and (
        required_50 is not null
        or not has_act_50
      ) as is_known,
      case
        when is_known then greatest(least(required_2000, required_50), required_3)
      end as required_fte,
      staff_fte as actual_fte,
      case
        when is_known
        and staff_fte is not null
        and full_time_persons is not null then greatest(least(required_2000, required_50) - staff_fte, required_3 - full_time_persons)
      end as gap_fte,
      (
        is_2000_met
        or (
          has_act_50
          and is_50_met
        )
      )
      and is_3_met as is_met
    from
      act
  )
select
  unit_id,
  as_of_date,
  norm_id,
  threshold,
  base_count,
  required_fte,
  cast(ceil(round(required_fte, 9)) as bigint) as required_persons,
  actual_fte,
  round(required_fte - actual_fte, 12) as gap_fte,
  is_met,
  case
    when norm_id <> 'act_min_3' then cast(floor(round(actual_fte * threshold, 9)) as bigint)
  end as max_base_count,
  source
from
  based
union all
by name
select
  unit_id,
  as_of_date,
  norm_id,
  required_fte,
  cast(ceil(round(required_fte, 9)) as bigint) as required_persons,
  actual_fte,
  gap_fte,
  is_met,
  source
from
  joint
