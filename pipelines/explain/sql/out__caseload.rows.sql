-- One row per number of a caseload table's row in the asked scope. Key: file_id, sheet_no, row_no, col_no, label.
-- Equal rows count once. Only the column of families is known by its place; the others stand in the same row.
with
  scoped as (
    select
      given.*
    from
      explain_caseload_row as given
      inner join asked on asked.unit_id = given.unit_id
      and asked.as_of_date = given.as_of_date
      and asked.role = given.role
      and asked.scope_id = case asked.scope
        when 'worker' then given.worker_id
        when 'team' then given.team
        else given.unit_id
      end
  ),
  marked as (
    select
      *,
      rule is null
      and row_number() over (
        partition by
          rule,
          team,
          worker_id,
          families,
          social_work_cases,
          fte,
          full_time_persons
        order by
          file_id,
          sheet_no,
          row_no
      ) = 1 as is_counted
    from
      scoped
  )
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  cast(families as double) as value,
  'families' as label,
  rule,
  is_counted
from
  marked
union all
by name
select
  file_id,
  sheet_no,
  row_no,
  null as col_no,
  cast(social_work_cases as double) as value,
  'social_work_cases' as label,
  rule,
  is_counted
from
  marked
union all
by name
select
  file_id,
  sheet_no,
  row_no,
  null as col_no,
  cast(fte as double) as value,
  'fte' as label,
  rule,
  is_counted
from
  marked
union all
by name
select
  file_id,
  sheet_no,
  row_no,
  null as col_no,
  cast(full_time_persons as double) as value,
  'full_time_persons' as label,
  rule,
  is_counted
from
  marked
