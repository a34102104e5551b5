-- One row per team and month for which reports of members are missing: the month's last day, and how many. Key: rule_id,
-- unit_id, team_id, due_subject. The month that is running is due too. Asked of units that hand in reports, as the rule is.
with
  members as (
    select
      member.unit_id,
      member.team_id,
      member.institution,
      rule.rule_id,
      rule.threshold,
      struct_pack(file_id := member.file_id, sheet_no := member.sheet_no, row_no := member.row_no) as place,
      greatest(
        span.first_date,
        coalesce(member.admitted_date, member.declared_date, span.first_date)
      ) as first_date,
      coalesce(member.expelled_date, span.last_date) as last_date,
      member.expelled_date is null as is_member
    from
      core_evaluation__memberships as member
      inner join open_team_span as span on span.unit_id = member.unit_id
      and span.team_id = member.team_id
      inner join ref_evaluation_rule as rule on coalesce(rule.model, span.model) = span.model
      and coalesce(rule.team_kind, span.team_kind) = span.team_kind
    where
      rule.rule_form = 'report_missing'
      and coalesce(member.is_active, true)
      and exists (
        from
          core_evaluation__monthly_reports as given
        where
          given.unit_id = member.unit_id
      )
  ),
  months as (
    select
      members.*,
      cast(
        unnest(
          generate_series(
            cast(
              date_trunc('month', first_date + interval 1 month - interval 1 day) as timestamp
            ),
            cast(last_date as timestamp),
            interval 1 month
          )
        ) as date
      ) as month_date
    from
      members
    where
      first_date <= last_date
  ),
  missing as (
    select
      months.rule_id,
      months.unit_id,
      months.team_id,
      months.institution,
      months.month_date,
      min(place) as place
    from
      months
      left join core_evaluation__monthly_reports as report on report.unit_id = months.unit_id
      and report.team_id = months.team_id
      and report.institution = months.institution
      and report.month = strftime(months.month_date, '%Y-%m')
    where
      last_day(month_date) <= last_date
      or is_member
    group by
      months.rule_id,
      months.unit_id,
      months.team_id,
      months.institution,
      months.month_date
    having
      count(report.month) filter(report.delivered_date is not null) < any_value(threshold)
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
