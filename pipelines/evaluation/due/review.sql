-- One row per open programme: the last day for its next review. Key: rule_id, unit_id, due_subject.
-- Asked of units that hand in reviews, as the rule is.
with
  latest as (
    select
      unit_id,
      case_id,
      day,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__review_point as points
    qualify
      row_number() over (
        partition by
          unit_id,
          case_id
        order by
          day desc,
          file_id,
          sheet_no,
          row_no
      ) = 1
  )
select
  'review' as due_kind,
  rule.rule_id,
  programme.unit_id,
  programme.team_id,
  programme.case_id as due_subject,
  1 as due_count,
  latest.day as counted_from_date,
  cast(latest.day + to_months(cast(threshold as integer)) as date) as due_date,
  latest.file_id,
  latest.sheet_no,
  latest.row_no
from
  core_evaluation__programme as programme
  inner join latest on latest.unit_id = programme.unit_id
  and latest.case_id = programme.case_id
  inner join ref_evaluation_rule as rule on coalesce(rule.model, programme.model) = programme.model
where
  rule.rule_form = 'review_gap'
  and programme.closed_date is null
  and exists (
    from
      core_evaluation__reviews as given
    where
      given.unit_id = programme.unit_id
  )
