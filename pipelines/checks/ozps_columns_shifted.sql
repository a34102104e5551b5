-- Guilty: assessments whose numbers agree with the one before them when moved by columns, and not year by year; at the
-- first cell. Compared are only facts where the two readings differ.
with
  facts as (
    select
      *
    from
      core_ozps__cell
    where
      kind <> 'forecast'
      and concept is not null
      and value is not null
  ),
  editions as (
    select
      unit_id,
      assessment_year,
      lag (assessment_year) over (
        partition by
          unit_id
        order by
          assessment_year
      ) as old_year
    from
      (
        select distinct
          unit_id,
          assessment_year
        from
          facts
      )
  ),
  compared as (
    select
      new.unit_id,
      new.assessment_year,
      editions.old_year,
      moved.value_year - new.value_year as shift,
      new.value = moved.value as is_moved,
      new.value = same.value as is_same
    from
      facts as new
      inner join editions using (unit_id, assessment_year)
      inner join facts as same on same.unit_id = new.unit_id
      and same.assessment_year = editions.old_year
      and same.concept = new.concept
      and same.value_year = new.value_year
      inner join facts as moved on moved.unit_id = new.unit_id
      and moved.assessment_year = editions.old_year
      and moved.concept = new.concept
      and moved.value_year <> new.value_year
    where
      same.value <> moved.value
  ),
  shifted as (
    select
      unit_id,
      assessment_year,
      old_year,
      shift,
      count(*) as compared,
      count(*) filter(
        where
          is_moved
      ) as agreeing,
      count(*) filter(
        where
          is_same
      ) as same
    from
      compared
    group by
      unit_id,
      assessment_year,
      old_year,
      shift
  ),
  worst as (
    select distinct
      on (unit_id, assessment_year) *
    from
      shifted
    where
      compared >= 5
      and agreeing >= 0.8 * compared
      and same <= 0.5 * compared
    order by
      unit_id,
      assessment_year,
      agreeing / compared desc,
      abs(shift),
      shift
  )
select distinct
  on (unit_id, assessment_year) facts.file_id,
  facts.sheet_no,
  facts.row_no,
  facts.col_no,
  facts.unit_id,
  cast(facts.assessment_year as varchar) as year,
  cast(worst.old_year as varchar) as old_year,
  worst.shift,
  worst.agreeing,
  worst.compared,
  worst.same
from
  worst
  inner join facts using (unit_id, assessment_year)
order by
  unit_id,
  assessment_year,
  facts.file_id,
  facts.sheet_no,
  facts.row_no,
  facts.col_no
