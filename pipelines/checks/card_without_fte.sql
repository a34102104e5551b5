-- Guilty: workers with cards in a month for which no count says their FTE.
select
  unit_id,
  worker_id as worker,
  month
from
  core_card__worker_month
where
  fte is null
  and filled_days > 0
