-- Guilty: cells of one assessment, value year and row (by number or by what it is called) that say different things.
with
  filled as (
    select
      *,
      coalesce(cast(value as varchar), symbol, text) as said,
      concat(concept, '=', coalesce(cast(value as varchar), symbol, text)) as said_of
    from
      core_ozps__accepted
    where
      coalesce(cast(value as varchar), symbol, text) is not null
  ),
  by_row as (
    select
      unit_id,
      assessment_year,
      value_year,
      row,
      count(distinct said_of) > 1 as is_unequal,
      string_agg(
        distinct said,
        ' / '
        order by
          said
      ) as given
    from
      filled
    group by
      unit_id,
      assessment_year,
      value_year,
      row
  ),
  by_concept as (
    select
      unit_id,
      assessment_year,
      value_year,
      concept,
      count(distinct said) > 1 as is_unequal,
      string_agg(
        distinct said,
        ' / '
        order by
          said
      ) as given
    from
      filled
    where
      concept is not null
    group by
      unit_id,
      assessment_year,
      value_year,
      concept
  )
select
  filled.file_id,
  filled.sheet_no,
  filled.row_no,
  filled.col_no,
  filled.unit_id,
  filled.value,
  cast(filled.assessment_year as varchar) as year,
  cast(filled.value_year as varchar) as value_year,
  filled.row,
  -- Words that someone typed stand in no finding.
  case
    when filled.text is null then regexp_replace(coalesce(by_concept.given, by_row.given), '\.0\b', '', 'g')
    else '…'
  end as given
from
  filled
  inner join by_row using (unit_id, assessment_year, value_year, row)
  left join by_concept using (unit_id, assessment_year, value_year, concept)
where
  by_row.is_unequal
  or by_concept.is_unequal
