-- Guilty: rows of a worker (or, without one, a team) with two different FTEs in one period and role.
with
  accepted as (
    select
      *,
      coalesce(worker_id, team, '') as holder,
      worker_id is null as is_team
    from
      raw_activity_counts__row
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  conflicting as (
    select
      unit_id,
      period_start_date,
      period_end_date,
      role,
      holder,
      is_team,
      string_agg(
        distinct cast(cast(fte as double) as varchar),
        ' / '
        order by
          cast(cast(fte as double) as varchar)
      ) as given
    from
      accepted
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      holder,
      is_team
    having
      count(distinct fte) > 1
  )
select
  accepted.file_id,
  accepted.sheet_no,
  accepted.row_no,
  accepted.col_no,
  accepted.fte_col_no as cell_col_no,
  accepted.unit_id,
  accepted.holder as who,
  concat(accepted.period_start_date, ' – ', accepted.period_end_date) as period,
  conflicting.given
from
  accepted
  inner join conflicting using (unit_id, period_start_date, period_end_date, role, holder, is_team)
