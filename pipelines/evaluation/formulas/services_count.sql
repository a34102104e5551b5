-- One row per unit that keeps a list of services, and wave: services listed on its day, or new or removed in its window.
select
  measured_wave.unit_id,
  measured_wave.wave,
  null as team_id,
  count(*) filter(
    case getvariable ('argument')
      when 'listed' then listed_date <= until_date
      and coalesce(delisted_date > until_date, true)
      when 'new' then listed_date between from_date and until_date
      else delisted_date between from_date and until_date
    end
  ) as numerator,
  1 as denominator
from
  measured_wave
  inner join core_evaluation__services as services using (unit_id)
group by
  measured_wave.unit_id,
  measured_wave.wave
order by all
