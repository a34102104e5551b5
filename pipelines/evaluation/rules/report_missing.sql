-- One row per member of a team and whole month at work for which no report came. Asked of units that hand in reports.
select
  rule_id,
  unit_id,
  team_id,
  institution as subject_id,
  cast(month_date + interval 1 month as date) as since_date,
  any_value(delivered_count) as observed,
  any_value(threshold) as threshold,
  min(place).file_id as file_id,
  min(place).sheet_no as sheet_no,
  min(place).row_no as row_no
from
  core_evaluation__report_month
where
  last_day(month_date) <= last_date
group by
  rule_id,
  unit_id,
  team_id,
  institution,
  month_date
having
  any_value(delivered_count) < any_value(threshold)
