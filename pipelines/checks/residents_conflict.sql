-- Guilty: years for which two sources give a unit numbers of residents more than 1 % apart. One row per unit, year and source not used.
with
  other as (
    select
      unit_id,
      year,
      source as other_source,
      sum(residents)::bigint as other_residents,
      case
        when count(*) = 1 then min(file_id)
      end as file_id,
      min(sheet_no) as sheet_no,
      min(row_no) as row_no,
      min(col_no) as col_no,
      max(year) over (
        partition by
          unit_id,
          source
      ) as last_year
    from
      core_residents__cell
    group by
      unit_id,
      year,
      source
  )
select
  other.unit_id,
  other.file_id,
  other.sheet_no,
  other.row_no,
  other.col_no,
  cast(other.year as varchar) as year,
  used.source,
  used.residents,
  other.other_source,
  other.other_residents
from
  other
  inner join ref_residents as used on used.unit_id = other.unit_id
  and (
    used.from_year = other.year
    -- A number without a year (1900) is held against the newest.
    or used.from_year = 1900
    and other.year = other.last_year
  )
where
  used.source <> other.other_source
  and abs(other.other_residents - used.residents) > 0.01 * used.residents
