-- One row per row of a population register that no check has rejected so far, with the area that it counts. Key: file_id, sheet_no, row_no, col_no.
-- area: six digits of a gmina or four of a powiat. A city with a powiat's rights (61 on) is one gmina under either code.
-- part: the code of a town, a rural area, a district or a delegatura; null where the row counts the whole area.
with
  coded as (
    select
      *,
      case
        when length(teryt) = 7 then right(teryt, 1)
      end as kind
    from
      raw_residents__row
  )
select
  coded.*,
  case
    when kind in ('8', '9') then left(teryt, 4) || '01'
    when length(teryt) = 4
    and right(teryt, 2) >= '61' then teryt || '01'
    else left(teryt, 6)
  end as area,
  case
    when kind in ('4', '5', '8', '9') then teryt
  end as part
from
  coded
  anti join raw_rejection using (file_id, sheet_no, row_no, col_no)
