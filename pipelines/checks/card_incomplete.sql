-- Guilty: cards that cover less than 95 % of the hours expected of the worker in the month.
select
  unit_id,
  worker_id as worker,
  month,
  filled_days as days,
  cast(entered_h as double) as entered,
  cast(expected_h as double) as expected,
  concat(
    cast(round(100 * cast(entered_h as double) / cast(expected_h as double)) as integer),
    ' %'
  ) as share,
  cast(expected_h - entered_h as double) as hours_h
from
  core_card__worker_month
where
  filled_days > 0
  and expected_h > 0
  and cast(entered_h as double) < 0.95 * cast(expected_h as double)
