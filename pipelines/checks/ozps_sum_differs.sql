-- Guilty: of each identity ("z tego") that fails in a year, the cell whose mending is likeliest to make it fit.
with
  cells as (
    select
      *
    from
      core_ozps__cell
    where
      concept is not null
      and value is not null
  ),
  identities as (
    select
      whole.unit_id,
      whole.assessment_year,
      whole.value_year,
      whole.concept,
      concat(
        whole.row,
        ' = ',
        string_agg(
          part.row,
          ' + '
          order by
            part.row_no,
            part.row
        )
      ) as identity,
      whole.value as total,
      sum(part.value) as sum,
      whole.value - sum(part.value) as difference
    from
      ref_ozps_sum
      inner join cells as whole using (concept)
      inner join cells as part on part.concept = ref_ozps_sum.part_concept
      and part.unit_id = whole.unit_id
      and part.assessment_year = whole.assessment_year
      and part.value_year = whole.value_year
    where
      ref_ozps_sum.is_complete
    group by
      whole.unit_id,
      whole.assessment_year,
      whole.value_year,
      whole.concept,
      whole.row,
      whole.value
    having
      count(*) = (
        select
          count(*)
        from
          ref_ozps_sum as needed
        where
          needed.concept = whole.concept
          and needed.is_complete
      )
  ),
  -- The whole itself and each part, with what it would have to be. One that another identity confirms is no suspect; one
  -- that another identity, too, would have mended by as much surely is.
  suspects as (
    select
      failed.*,
      failed.concept as suspect,
      failed.sum as fit,
      upper_identity.difference as other_difference
    from
      identities as failed
      left join ref_ozps_sum as upper_sum on upper_sum.part_concept = failed.concept
      and upper_sum.is_complete
      left join identities as upper_identity on upper_identity.concept = upper_sum.concept
      and upper_identity.unit_id = failed.unit_id
      and upper_identity.assessment_year = failed.assessment_year
      and upper_identity.value_year = failed.value_year
    where
      failed.difference <> 0
    union all
    by name
    select
      failed.*,
      part.concept as suspect,
      part.value + failed.difference as fit,
      own.difference as other_difference
    from
      identities as failed
      inner join ref_ozps_sum using (concept)
      inner join cells as part on part.concept = ref_ozps_sum.part_concept
      and part.unit_id = failed.unit_id
      and part.assessment_year = failed.assessment_year
      and part.value_year = failed.value_year
      left join identities as own on own.concept = part.concept
      and own.unit_id = failed.unit_id
      and own.assessment_year = failed.assessment_year
      and own.value_year = failed.value_year
    where
      failed.difference <> 0
      and ref_ozps_sum.is_complete
  ),
  weighed as (
    select
      suspects.*,
      coalesce(other_difference = - difference, false) as is_certain,
      -- How much nearer to the row's other years the mending brings the cell.
      coalesce(
        abs(
          fit - (
            select
              median(near.value)
            from
              cells as near
            where
              near.unit_id = suspects.unit_id
              and near.assessment_year = suspects.assessment_year
              and near.concept = suspects.suspect
              and near.value_year <> suspects.value_year
          )
        ) - abs(
          cell.value - (
            select
              median(near.value)
            from
              cells as near
            where
              near.unit_id = suspects.unit_id
              and near.assessment_year = suspects.assessment_year
              and near.concept = suspects.suspect
              and near.value_year <> suspects.value_year
          )
        ),
        0
      ) as cost,
      cell.file_id,
      cell.sheet_no,
      cell.row_no,
      cell.col_no,
      cell.row,
      cell.value
    from
      suspects
      inner join cells as cell on cell.concept = suspects.suspect
      and cell.unit_id = suspects.unit_id
      and cell.assessment_year = suspects.assessment_year
      and cell.value_year = suspects.value_year
    where
      fit >= 0
      and coalesce(other_difference <> 0, true)
  ),
  likeliest as (
    select distinct
      on (unit_id, assessment_year, value_year, concept) *
    from
      weighed
    order by
      unit_id,
      assessment_year,
      value_year,
      concept,
      is_certain desc,
      cost,
      suspect = concept desc,
      row_no
  )
select
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  cast(value_year as varchar) as value_year,
  string_agg(
    identity,
    '; '
    order by
      identity
  ) as identities,
  -- Where one cell breaks two identities, the numbers of the one that it is the whole of.
  arg_max(
    total,
    concept = suspect
    order by
      identity
  ) as total,
  arg_max(
    sum,
    concept = suspect
    order by
      identity
  ) as sum,
  arg_max(
    difference,
    concept = suspect
    order by
      identity
  ) as difference,
  row,
  value as seen,
  fit
from
  likeliest
group by
  file_id,
  sheet_no,
  row_no,
  col_no,
  unit_id,
  value,
  value_year,
  row,
  fit
