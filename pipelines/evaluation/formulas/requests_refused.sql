-- One row per unit, wave, refusal by then and reason of any: whether it was for this reason. A decision without a date counts at once.
with
  refused as (
    select
      requests.unit_id,
      measured_wave.wave,
      requests.team_id,
      coalesce(refusal_reason, 'bez podanego powodu') as reason
    from
      core_evaluation__requests as requests
      inner join measured_wave on measured_wave.unit_id = requests.unit_id
      and coalesce(decided_date, filed_date) between from_date and until_date
    where
      request_result = 'refused'
  ),
  reason as (
    select distinct
      reason
    from
      refused
  )
select
  refused.unit_id,
  refused.wave,
  refused.team_id,
  reason.reason as indicator_part,
  cast(refused.reason = reason.reason as integer) as numerator,
  1 as denominator
from
  refused
  cross join reason
order by all
