-- One row per day on which something happened to a service of the local list. Not keyed; day is null where it was not written down.
select
  unit_id,
  listed_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__services
union all
by name
select
  unit_id,
  list_reviewed_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__services
union all
by name
select
  unit_id,
  delisted_date as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__services
