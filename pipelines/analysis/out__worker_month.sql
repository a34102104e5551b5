-- One row per unit, month, role and worker: how whole the worker's card is. Key: unit_id, month, role, worker_id.
select
  unit_id,
  month,
  role,
  worker_id,
  fte,
  expected_h,
  entered_h,
  cast(entered_h as double) / nullif(cast(expected_h as double), 0) as completeness,
  filled_days
from
  core_card__worker_month
