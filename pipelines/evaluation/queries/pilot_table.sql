-- One row per unit of the evaluation and input table: its rows, and how many units alike gave the table. Key: unit_id,
-- evaluation_table. Alike: of the same arm and model. Only where most of them gave a table does its absence say anything.
with
  given as (
    select
      unit_id,
      evaluation_table,
      count(*) as row_count
    from
      core_evaluation__row
    group by
      unit_id,
      evaluation_table
  ),
  known as (
    select
      unit.unit_id,
      unit.arm,
      unit.model,
      evaluation_table.evaluation_table,
      coalesce(given.row_count, 0) as evaluation_row_count
    from
      core_evaluation__unit as unit
      cross join (
        select distinct
          evaluation_table
        from
          given
      ) as evaluation_table
      left join given on given.unit_id = unit.unit_id
      and given.evaluation_table = evaluation_table.evaluation_table
  ),
  beside as (
    select
      *,
      count(*) over alike - 1 as alike_count,
      count(*) filter(evaluation_row_count > 0) over alike - cast(evaluation_row_count > 0 as integer) as also_given_count
    from
      known
    window
      alike as (
        partition by
          evaluation_table,
          arm,
          model
      )
  )
select
  unit_id,
  evaluation_table,
  evaluation_row_count,
  also_given_count,
  alike_count,
  evaluation_row_count = 0
  and also_given_count * 2 > alike_count as is_table_missing
from
  beside
