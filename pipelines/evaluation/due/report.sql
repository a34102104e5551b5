-- One row per team and month for which reports of members are missing: the month's last day, and how many. Key: rule_id,
-- unit_id, team_id, due_subject. The month that is running is due too. Asked of units that hand in reports, as the rule is.
with
  missing as (
    select
      asked.rule_id,
      asked.unit_id,
      asked.team_id,
      asked.institution,
      asked.month_date,
      min(asked.place) as place
    from
      core_evaluation__report_month as asked
      inner join open_team_span as span on span.unit_id = asked.unit_id
      and span.team_id = asked.team_id
      and span.first_date = asked.span_first_date
    where
      last_day(asked.month_date) <= asked.last_date
      or asked.is_member
    group by
      asked.rule_id,
      asked.unit_id,
      asked.team_id,
      asked.institution,
      asked.month_date
    having
      any_value(asked.delivered_count) < any_value(asked.threshold)
  )
select
  'report' as due_kind,
  rule_id,
  unit_id,
  team_id,
  strftime(month_date, '%Y-%m') as due_subject,
  count(*) as due_count,
  month_date as counted_from_date,
  last_day(month_date) as due_date,
  min(place).file_id as file_id,
  min(place).sheet_no as sheet_no,
  min(place).row_no as row_no
from
  missing
group by
  rule_id,
  unit_id,
  team_id,
  month_date
