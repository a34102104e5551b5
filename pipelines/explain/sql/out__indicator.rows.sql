-- One row per row of the evaluation's tables that the asked indicator of a unit selects from. Key: label, file_id, sheet_no, row_no.
-- Which of them count, and as what, says the formula; rows of days after the wave are among them.
with
  given as (
    select
      unit_id,
      'units' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__units
    union all
    select
      unit_id,
      'teams' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__teams
    union all
    select
      unit_id,
      'memberships' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__memberships
    union all
    select
      unit_id,
      'team_people' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__team_people
    union all
    select
      unit_id,
      'meetings' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__meetings
    union all
    select
      unit_id,
      'monthly_reports' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__monthly_reports
    union all
    select
      unit_id,
      'trainings' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__trainings
    union all
    select
      unit_id,
      'requests' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__requests
    union all
    select
      unit_id,
      'services' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__services
    union all
    select
      unit_id,
      'community' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__community
    union all
    select
      unit_id,
      'programmes' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__programmes
    union all
    select
      unit_id,
      'reviews' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__reviews
    union all
    select
      unit_id,
      'goals' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__goals
    union all
    select
      unit_id,
      'tasks' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__tasks
    union all
    select
      unit_id,
      'surveys' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__surveys
    union all
    select
      unit_id,
      'cooperation_matrix' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__cooperation_matrix
    union all
    select
      unit_id,
      'self_assessment' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__self_assessment
    union all
    select
      unit_id,
      'service_stages' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__service_stages
    union all
    select
      unit_id,
      'budget' as label,
      file_id,
      sheet_no,
      row_no
    from
      core_evaluation__budget
  )
select
  given.file_id,
  given.sheet_no,
  given.row_no,
  cast(null as bigint) as col_no,
  cast(1 as double) as value,
  given.label,
  cast(null as varchar) as rule,
  true as is_counted
from
  asked
  inner join ref_indicator using (indicator_id)
  inner join given on given.unit_id = asked.unit_id
  and list_contains(string_split(ref_indicator.source_tables, ' '), given.label)
