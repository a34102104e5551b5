-- Guilty: rows of a worker (or, without one, a team) with two different FTEs in one period and role.
with
  held as (
    select
      *,
      coalesce(worker_id, team, '') as holder,
      worker_id is null as is_team
    from
      core_activity_counts__accepted
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
      held
    group by
      unit_id,
      period_start_date,
      period_end_date,
      role,
      holder,
      is_team
    having
      min(fte) <> max(fte)
  )
select
  held.file_id,
  held.sheet_no,
  held.row_no,
  held.col_no,
  held.fte_col_no as cell_col_no,
  held.unit_id,
  cast(held.fte as double) as value,
  held.holder as who,
  concat(held.period_start_date, ' – ', held.period_end_date) as period,
  conflicting.given
from
  held
  inner join conflicting using (unit_id, period_start_date, period_end_date, role, holder, is_team)
