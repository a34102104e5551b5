-- Guilty: nominal hours of miernik.yaml that no period or month of the data uses.
select
  ref_nominal.unit_id,
  concat(ref_nominal.period_start_date, ' – ', ref_nominal.period_end_date) as period
from
  ref_nominal
  anti join core_nominal__period using (unit_id, period_start_date, period_end_date)
where
  exists (
    select
      1
    from
      core_nominal__period as own
    where
      own.unit_id = ref_nominal.unit_id
  )
