-- One row per unit that does not test the role of the social worker which its kind is to test.
select
  rule.rule_id,
  unit_id,
  cast(null as varchar) as team_id,
  cast(null as varchar) as subject_id,
  coalesce(start_date, preparation_start_date, as_of_date) as since_date,
  0 as observed,
  threshold,
  file_id,
  sheet_no,
  row_no
from
  core_evaluation__unit as unit
  inner join ref_evaluation_rule as rule on coalesce(rule.model, unit.model) = unit.model
where
  rule.rule_form = 'role_tested'
  and arm = 'pilot'
  and (
    (
      rule.rule_subject = 'smaller'
      and known_type in ('GOPS', 'MGOPS')
    )
    or (
      rule.rule_subject = 'greater'
      and known_type in ('MOPS', 'MOPR')
    )
  )
  and social_worker_role not in (rule.rule_subject, 'both')
