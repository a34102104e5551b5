-- Guilty: cells of a report that several places give with different values (0, empty and a sign are different too).
with
  accepted as (
    select
      *,
      coalesce(symbol, value::varchar, '∅') as content
    from
      core_mpips03__repeated
      anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
  ),
  marked as (
    select
      *,
      min(content) over cell as first_content,
      max(content) over cell as last_content,
      min(value) over cell as least,
      max(value) over cell as most
    from
      accepted
    window
      cell as (
        partition by
          unit_id,
          teryt,
          year,
          period,
          edition,
          form_section,
          dzial,
          row,
          col,
          case
            when row = '' then concept
          end
      )
  )
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  dzial,
  case
    when row = '' then '–'
    else row
  end as row,
  col,
  year::varchar as year,
  case
    when least < most then concat(least, ' / ', most)
    else replace(replace(concat(first_content, ' / ', last_content), '∅', '–'), '.0 ', ' ')
  end as given
from
  marked
where
  first_content <> last_content
