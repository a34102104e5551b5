-- One row per unit of the evaluation: how it takes part. Key: unit_id.
select
  unit_id,
  arm,
  model,
  standards,
  preparation_start_date,
  start_date,
  end_date,
  post_filled_date,
  responsibility,
  social_worker_role,
  as_of_date,
  as_of_basis
from
  core_evaluation__units
  cross join core_evaluation__as_of
