-- The categories of a metric's breakdowns in their order.
select breakdown, category, no from piece order by no
