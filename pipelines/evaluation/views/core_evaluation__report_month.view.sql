-- One row per member of a team, rule on reports, time at work and month of it that has begun, with the reports that came for it.
-- Not keyed: a membership may be written down twice. Of units that hand in reports.
with
  members as (
    select
      member.unit_id,
      member.team_id,
      member.institution,
      rule.rule_id,
      rule.threshold,
      struct_pack(file_id := member.file_id, sheet_no := member.sheet_no, row_no := member.row_no) as place,
      span.first_date as span_first_date,
      greatest(
        span.first_date,
        coalesce(member.admitted_date, member.declared_date, span.first_date)
      ) as first_date,
      least(span.last_date, coalesce(member.expelled_date, span.last_date)) as last_date,
      member.expelled_date is null as is_member
    from
      core_evaluation__memberships as member
      inner join core_evaluation__team_span as span on span.unit_id = member.unit_id
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
  )
select
  months.*,
  (
    select
      count(*)
    from
      core_evaluation__monthly_reports as report
    where
      report.unit_id = months.unit_id
      and report.team_id = months.team_id
      and report.institution = months.institution
      and report.month = strftime(months.month_date, '%Y-%m')
      and report.delivered_date is not null
  ) as delivered_count
from
  months
