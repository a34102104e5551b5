-- One row per unit, year and rate of which a part is known: numerator, denominator and their ratio, held against the
-- act's norm where it has one. Key: unit_id, year, rate_id. A part that adds up concepts is known only if all are; the
-- norm is undecided where the form gives persons but no posts (to 2011) and where it was not yet in force on 31 December.
with
  -- The residents of the year may come from a register; of the form's own row no more is needed.
  known as (
    select
      unit_id,
      year,
      concept,
      value
    from
      core_profile__value
    where
      concept <> 'residents'
    union all
    by name
    select
      unit_id,
      year,
      'residents' as concept,
      residents as value
    from
      core_profile__residents
  ),
  staffed as (
    select distinct
      unit_id,
      year
    from
      core_profile__value
    where
      concept in ('ops_social_workers.persons', 'ops_social_workers.fte')
  ),
  -- A rate is asked for where its numerator is reported; of posts, where social workers are, be it as persons only.
  asked as (
    select distinct
      known.unit_id,
      known.year,
      ref_rate.rate_id,
      ref_rate.norm_id
    from
      ref_rate
      inner join known using (concept)
    where
      ref_rate.rate_part = 'numerator'
      and ref_rate.norm_id is null
    union all
    by name
    select distinct
      staffed.unit_id,
      staffed.year,
      ref_rate.rate_id,
      ref_rate.norm_id
    from
      staffed
      cross join ref_rate
    where
      ref_rate.norm_id is not null
  ),
  parts as (
    select
      asked.unit_id,
      asked.year,
      asked.rate_id,
      asked.norm_id,
      ref_rate.rate_part,
      case
        when count(known.value) = count(*) then sum(known.value)
      end as value
    from
      asked
      inner join ref_rate on ref_rate.rate_id = asked.rate_id
      left join known on known.unit_id = asked.unit_id
      and known.year = asked.year
      and known.concept = ref_rate.concept
    group by
      asked.unit_id,
      asked.year,
      asked.rate_id,
      asked.norm_id,
      ref_rate.rate_part
  ),
  summed as (
    select
      unit_id,
      year,
      rate_id,
      norm_id,
      max(value) filter(rate_part = 'numerator') as numerator,
      max(value) filter(rate_part = 'denominator') as denominator
    from
      parts
    group by
      unit_id,
      year,
      rate_id,
      norm_id
  ),
  in_force as (
    select
      summed.*,
      ref_norm.threshold
    from
      summed
      left join ref_norm on ref_norm.unit_id = summed.unit_id
      and ref_norm.norm_id = summed.norm_id
      and make_date(cast(summed.year as integer), 12, 31) between ref_norm.valid_from_date and coalesce(ref_norm.valid_to_date, date '9999-12-31')
  ),
  -- Of the minimum the norm itself is the denominator. The ninth decimal swallows what doubles cannot hold.
  judged as (
    select
      * replace(
        case norm_id
          when 'act_min_3' then threshold
          else denominator
        end as denominator
      ),
      case norm_id
        when 'act_min_3' then round(numerator - threshold, 9) >= 0
        else round(numerator - threshold * in_force.denominator, 9) <= 0
      end as is_met
    from
      in_force
    where
      norm_id is distinct from 'act_110'
  ),
  act as (
    select
      unit_id,
      year,
      max(denominator) filter(norm_id = 'act_2000') as fte,
      max(numerator / threshold) filter(norm_id = 'act_2000') as required_2000,
      max(numerator / threshold) filter(norm_id = 'act_50') as required_50,
      max(threshold) filter(norm_id = 'act_min_3') as required_3,
      count(threshold) filter(norm_id = 'act_50') > 0 as has_act_50,
      bool_or(is_met) filter(norm_id = 'act_2000') as is_2000_met,
      bool_or(is_met) filter(norm_id = 'act_50') as is_50_met,
      bool_or(is_met) filter(norm_id = 'act_min_3') as is_3_met
    from
      judged
    where
      norm_id is not null
    group by
      unit_id,
      year
  ),
  -- (1 per 2,000 or 1 per 50) and three; unknown stays unknown. Before 2015 there was no 1 per 50.
  joint as (
    select
      unit_id,
      year,
      'social_workers_of_required' as rate_id,
      'act_110' as norm_id,
      fte as numerator,
      case
        when required_2000 is not null
        and required_3 is not null
        and (
          required_50 is not null
          or not has_act_50
        ) then greatest(least(required_2000, required_50), required_3)
      end as denominator,
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
  ),
  every_rate as (
    select
      *
    from
      judged
    union all
    by name
    select
      *
    from
      joint
  )
select
  unit_id,
  year,
  rate_id,
  numerator,
  denominator,
  numerator / nullif(denominator, 0) as value,
  norm_id,
  threshold,
  is_met
from
  every_rate
