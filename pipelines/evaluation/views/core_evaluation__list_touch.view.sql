-- One row per day on which something happened to a service of the local list. Not keyed; day is null where it was not written down.
select
  unit_id,
  unnest([listed_date, list_reviewed_date, delisted_date]) as day,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__services
