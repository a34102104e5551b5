-- Guilty: workers with cards in months for which no count says their FTE, each once.
select
  unit_id,
  worker_id as worker,
  count(distinct month)::integer as months,
  concat(
    min(month),
    '-01 – ',
    strftime(last_day(concat(max(month), '-01')::date), '%Y-%m-%d')
  ) as period
from
  core_card__worker_month
where
  fte is null
  and filled_days > 0
group by all
