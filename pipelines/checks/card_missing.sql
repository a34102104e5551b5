-- Guilty: months in which a worker has counted activities but no card.
select
  unit_id,
  worker_id as worker,
  month,
  cast(expected_h as double) as hours_h
from
  core_card__worker_month
where
  entered_h = 0
  and filled_days = 0
